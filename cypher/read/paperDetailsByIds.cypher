// One row a paper: the columns that only a closer look at a paper needs. Unknown ids yield no row.
UNWIND $ids AS wantedId
MATCH (paper:Paper {id: wantedId})
RETURN paper.id AS id, paper.citerCount AS citerCount, part.detailColumns(paper)
