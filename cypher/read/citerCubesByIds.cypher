// One row a known id: the cube of its citers (null where there are none), and whether the authors of any paper have changed since
// its citations were judged. Reads no citation.
WITH EXISTS { (marked:AuthorsChanged) } AS pending
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
RETURN paper.id AS id, paper.citerCube AS citerCube, pending
