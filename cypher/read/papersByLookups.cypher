// One row a wanted paper that exists, with its card, its details, its first citers and its representative
// citers. A lookup holds a current surrogate or null, and an identifier key (of a retired surrogate:
// 'retired:' before it). Unknown ones yield no row. The citers are the newest with lookup.low < newestKey <
// lookup.high, at most $citers of them (none for 0), each a list in the order of CitationTuple
// (src/citation/citationRow.ts); the representatives are the first $representatives that are stored, each a list in
// the order of CardTuple (src/paper/paperRows.ts). Reads the index in its order: no sort.
UNWIND $lookups AS lookup
CALL (lookup) {
  MATCH (paper:Paper {id: lookup.surrogate})
  RETURN paper
    UNION
  MATCH (:Identifier {key: lookup.key})-[:IDENTIFIES]->(paper:Paper)
  RETURN paper
}
CALL (lookup, paper) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE
    citation.citedId = paper.id AND
    citation.newestKey > lookup.low AND
    citation.newestKey < lookup.high
  WITH citing, citation
  ORDER BY citation.citedId DESC, citation.newestKey DESC
  LIMIT $citers
  RETURN
    collect([
      citation.newestKey,
      citation.role,
      citation.polarity,
      citation.influential,
      citation.disagreement,
      CASE
        WHEN $wholeCiters THEN [citation.contexts, citation.sources]
      END,
      [
        citing.id,
        citing.title,
        citing.summary,
        CASE
          WHEN
            $wholeCiters
            THEN
              [
                head(
                  [
                    entry IN citing.provenance
                    WHERE entry STARTS WITH 'summary='
                  ]),
                citing.venue,
                citing.publishedOn,
                citing.url,
                citing:Stub,
                citing.citerCount,
                citing.referenceCount
              ]
        END
      ]
    ]) AS citers
}
CALL (paper) {
  UNWIND paper.representativeCiterIds[..$representatives] AS citerId
  MATCH (citer:Paper {id: citerId})
  RETURN
    collect([
      citer.id,
      citer.title,
      citer.summary,
      CASE
        WHEN
          $wholeRepresentatives
          THEN
            [
              head(
                [entry IN citer.provenance WHERE entry STARTS WITH 'summary=']),
              citer.venue,
              citer.publishedOn,
              citer.url,
              citer:Stub,
              citer.citerCount,
              citer.referenceCount
            ]
      END
    ]) AS representatives
}
RETURN
  lookup.index AS lookupIndex,
  citers,
  representatives,
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
