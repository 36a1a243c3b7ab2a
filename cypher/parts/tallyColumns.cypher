// tallyColumns(paper): the stored summary of a paper's citers (StoredTally).
RETURN
  paper.citerCount AS citerCount,
  paper.citerCells AS citerCells,
  paper.citerYears AS citerYears,
  coalesce(paper.citerHumanPolarities, '') AS citerHumanPolarities,
  coalesce(paper.citerVocabularies, '') AS citerVocabularies
