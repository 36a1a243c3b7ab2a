// Deletes those of $ids, whose locks the transaction holds, of which no source says anything and which no citation touches;
// their identifiers with them. See part.isUnclaimed for those that stay. No rows.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
WHERE part.isUnclaimed(paper) AND NOT EXISTS { (paper)-[:CITES]-() }
OPTIONAL MATCH (identifier:Identifier)-[:IDENTIFIES]->(paper)
WITH paper, collect(identifier) AS identifiers
FOREACH (identifier IN identifiers |
  DETACH DELETE identifier
)
DELETE paper
