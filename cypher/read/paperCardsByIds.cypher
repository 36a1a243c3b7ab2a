// One row a paper: the cheap columns that every list of papers gives. Unknown ids yield no row.
UNWIND $ids AS wantedId
MATCH (paper:Paper {id: wantedId})
RETURN part.cardColumns(paper)
