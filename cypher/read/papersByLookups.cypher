// One row a wanted paper that exists, with its card and its details. A lookup holds a current surrogate or
// null, and an identifier key (of a retired surrogate: 'retired:' before it). Unknown ones yield no row.
UNWIND $lookups AS lookup
CALL (lookup) {
  MATCH (paper:Paper {id: lookup.surrogate})
  RETURN paper
    UNION
  MATCH (:Identifier {key: lookup.key})-[:IDENTIFIES]->(paper:Paper)
  RETURN paper
}
RETURN
  lookup.key AS lookupKey,
  paper.id AS id,
  paper.title AS title,
  paper.summary AS summary,
  head([entry IN paper.provenance WHERE entry STARTS WITH 'summary=']) AS summaryOrigin,
  paper.venue AS venue,
  paper.publishedOn AS publishedOn,
  paper.url AS url,
  paper:Stub AS stub,
  paper.citerCount AS citerCount,
  paper.referenceCount AS referenceCount,
  paper.abstract AS abstract,
  paper.authorNames AS authorNames,
  paper.authorOrcids AS authorOrcids,
  paper.reportedCitationCounts AS reportedCitationCounts,
  paper.retractionStatus AS retractionStatus,
  paper.retractionDate AS retractionDate,
  head([entry IN paper.provenance WHERE entry STARTS WITH 'retraction=']) AS retractionOrigin,
  paper.sources AS sources,
  paper.citerCells AS citerCells,
  paper.citerYears AS citerYears,
  paper.representativeCiterIds AS representativeCiterIds,
  paper.representativeCiterPositions AS representativeCiterPositions,
  paper.representativesRefreshedAt AS representativesRefreshedAt,
  [(identifier:Identifier)-[:IDENTIFIES]->(paper) | identifier.key ] AS identifierKeys
