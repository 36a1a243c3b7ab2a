// Stores summaries of cited papers, whose locks the transaction holds, and marks their representative citers as
// due. $rows is a list of lists: id, citerCount, citerCells, citerYears, citerCube, independentCiterCount, profileLabel,
// contested, contradictingShareLow.
// No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
SET
  paper.citerCount = row[1],
  paper.citerCells = row[2],
  paper.citerYears = row[3],
  paper.citerCube = row[4],
  paper.independentCiterCount = row[5],
  paper.profileLabel = row[6],
  paper.contested = row[7],
  paper.contradictingShareLow = row[8],
  paper :RepresentativesDue
