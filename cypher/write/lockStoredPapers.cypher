// One row a known id: all properties of the paper and of its identifiers, retired surrogates too, read after the lock
// of the paper is taken (see lockPaperFacts), so that they are those of one moment.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
SET paper :Paper
WITH paper
RETURN
  properties(paper) AS paper,
  COLLECT {
    MATCH (identifier:Identifier)-[:IDENTIFIES]->(paper)
    RETURN properties(identifier) AS identifier
    ORDER
    BY
    identifier.key
  } AS identifiers
