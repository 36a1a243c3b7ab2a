// Stores summaries of cited papers, whose locks the transaction holds, and marks their representative citers as
// due. $rows is a list of lists: id, citerCount, citerCells, citerYears, profileLabel, contested, contradictingShareLow.
// No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
SET
  paper.citerCount = row[1],
  paper.citerCells = row[2],
  paper.citerYears = row[3],
  paper.profileLabel = row[4],
  paper.contested = row[5],
  paper.contradictingShareLow = row[6],
  paper :RepresentativesDue
