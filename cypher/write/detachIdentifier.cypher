// At most one row: how many identifiers, without retired surrogates, are left to the paper $fromId, whose lock the
// transaction holds, after its identifier $key went to the paper $toId. No row when it names another paper.
MATCH
  (identifier:Identifier {key: $key})-[link:IDENTIFIES]->
  (paper:Paper {id: $fromId})
MATCH (own:Paper {id: $toId})
DELETE link
CREATE (identifier)-[:IDENTIFIES]->(own)
SET
  identifier.detached = $detachedAt,
  paper.identityRevision = coalesce(paper.identityRevision, 0) + 1
WITH paper
OPTIONAL MATCH (other:Identifier)-[:IDENTIFIES]->(paper)
WHERE NOT other.key STARTS WITH 'retired:'
WITH paper, count(other) AS identifiersLeft
RETURN identifiersLeft
