// Stores summaries of cited papers, whose locks the transaction holds, and marks their representative citers as
// due. $rows is a list of lists: id, citerCount, citerCells, citerYears, citerHumanPolarities, citerVocabularies, citerCube,
// independentCiterCount, profileLabel, contested, contradictingShareLow. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
SET
  paper.citerCount = row[1],
  paper.citerCells = row[2],
  paper.citerYears = row[3],
  paper.citerHumanPolarities = row[4],
  paper.citerVocabularies = row[5],
  paper.citerCube = row[6],
  paper.independentCiterCount = row[7],
  paper.profileLabel = row[8],
  paper.contested = row[9],
  paper.contradictingShareLow = row[10],
  paper :RepresentativesDue
