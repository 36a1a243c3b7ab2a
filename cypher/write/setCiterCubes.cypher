// Stores the cubes of cited papers, whose locks the transaction holds. $rows is a list of lists: id, citerCube,
// independentCiterCount. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
SET paper.citerCube = row[1], paper.independentCiterCount = row[2]
