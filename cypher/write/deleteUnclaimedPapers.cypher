// One row: how many papers were deleted, at most $limit, of which no source speaks any more and which no citation
// touches; their identifiers with them. The stub of a detached identifier stays, because it holds the detachment.
MATCH (paper:Stub)
WHERE part.isUnclaimed(paper)
WITH paper
LIMIT $limit
SET paper :Paper
WITH paper
WHERE part.isUnclaimed(paper) AND NOT EXISTS { (paper)-[:CITES]-() }
OPTIONAL MATCH (identifier:Identifier)-[:IDENTIFIES]->(paper)
WITH paper, collect(identifier) AS identifiers
FOREACH (identifier IN identifiers |
  DETACH DELETE identifier
)
DELETE paper
RETURN count(*) AS deleted
