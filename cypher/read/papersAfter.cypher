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
  COLLECT {
    MATCH (identifier:Identifier)-[:IDENTIFIES]->(paper)
    WHERE NOT identifier.key STARTS WITH 'retired:'
    RETURN identifier.key AS key
    ORDER
    BY
    key
  } AS identifiers,
  paper.referenceCount AS referenceCount,
  paper.title AS title,
  paper.summary AS summary,
  paper.abstract AS abstract,
  paper.authorNames AS authorNames,
  paper.authorOrcids AS authorOrcids,
  paper.venue AS venue,
  paper.publishedOn AS publishedOn,
  paper.url AS url,
  paper.retractionStatus AS retractionStatus,
  paper.retractionDate AS retractionDate,
  paper.dateKey AS dateKey,
  paper.reportedCitationCounts AS reportedCitationCounts,
  paper.sources AS sources,
  paper.provenance AS provenance,
  paper.superseded AS superseded,
  paper.citerCount AS citerCount,
  paper.citerCells AS citerCells,
  paper.citerYears AS citerYears,
  paper.profileLabel AS profileLabel,
  paper.contested AS contested,
  paper.contradictingShareLow AS contradictingShareLow,
  paper.identityRevision AS identityRevision,
  paper:RepresentativesDue AS representativesDue,
  paper.representativeCiterIds AS representativeCiterIds,
  paper.representativeCiterPositions AS representativeCiterPositions,
  paper.representativesRefreshedAt AS representativesRefreshedAt
