// One row a key of $keys that names a paper: that paper, or the one that it is being merged into; the identity
// revision of a paper that stays, else null; and whether the identifier is detached. No row for a key that is not there.
UNWIND $keys AS identifierKey
MATCH (identifier:Identifier {key: identifierKey})-[:IDENTIFIES]->(paper:Paper)
RETURN
  identifier.key AS key,
  coalesce(paper.mergingInto, paper.id) AS paperId,
  CASE
    WHEN paper.mergingInto IS NULL THEN coalesce(paper.identityRevision, 0)
  END AS identityRevision,
  identifier.detached IS NOT NULL AS detached
