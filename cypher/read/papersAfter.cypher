// A page of all papers in order of id, after $after: everything that is stored on each, with the keys of
// its identifiers, sorted and without retired surrogates.
MATCH (paper:Paper)
WHERE paper.id > $after
WITH paper
ORDER BY paper.id
LIMIT $limit
RETURN
  paper.id AS id,
  paper:Stub AS stub,
  paper:Deleted AS deleted,
  COLLECT {
    MATCH (identifier:Identifier)-[:IDENTIFIES]->(paper)
    WHERE NOT identifier.key STARTS WITH 'retired:'
    RETURN identifier.key AS key
    ORDER
    BY
    key
  } AS identifiers,
  paper.referenceCount AS referenceCount,
  part.factColumns(paper),
  part.tallyColumns(paper),
  part.cubeColumns(paper),
  paper.profileLabel AS profileLabel,
  paper.contested AS contested,
  paper.contradictingShareLow AS contradictingShareLow,
  paper.identityRevision AS identityRevision,
  paper:RepresentativesDue AS representativesDue,
  paper.representativeCiterIds AS representativeCiterIds,
  paper.representativeCiterPositions AS representativeCiterPositions,
  paper.representativesRefreshedAt AS representativesRefreshedAt
