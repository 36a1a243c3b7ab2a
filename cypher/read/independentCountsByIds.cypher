// One row a known id: the number of its independent citers.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
RETURN paper.id AS id, coalesce(paper.independentCiterCount, 0) AS independent
