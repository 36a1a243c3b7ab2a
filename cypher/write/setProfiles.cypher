// Stores what the profiles of papers, whose locks the transaction holds, are found by. $rows is a list of lists: id,
// profileLabel, contested, contradictingShareLow. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
SET
  paper.profileLabel = row[1],
  paper.contested = row[2],
  paper.contradictingShareLow = row[3]
