// One row a slot: the citations that its paper makes, smallest sort key first, at most $limit with slot.low <
// sort key < slot.high and a date within $newestLow and $newestHigh. Each is a list in the order of
// CitationTuple (src/citation/citationRow.ts), its long parts null unless $whole. The sort key is a text:
// date and id of the cited paper, under $order MOST_CITED after its citer count padded to 10 digits.
// Expands and sorts all references. An unknown paper has none.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})-[citation:CITES]->(cited)
  WHERE
    (slot.roles IS NULL OR citation.role IN slot.roles) AND
    (slot.polarities IS NULL OR citation.polarity IN slot.polarities) AND
    ($influential IS NULL OR citation.influential = $influential) AND
    ($hasSummary IS NULL OR (cited.summary IS NOT NULL) = $hasSummary) AND
    ($titleContains IS NULL OR
      toLower(cited.title) CONTAINS toLower($titleContains)) AND
    ($byNames IS NULL OR
      ((slot.venue IS NULL OR cited.venue = slot.venue) AND
        (slot.authors IS NULL OR
          all(author IN slot.authors WHERE author IN cited.authorNames))))
  WITH cited, citation, cited.dateKey + '|' + cited.id AS dated
  WHERE dated > $newestLow AND dated < $newestHigh
  WITH
    cited,
    citation,
    CASE $order
      WHEN
        'MOST_CITED'
        THEN right('000000000' + toString(cited.citerCount), 10) + '|'
      ELSE ''
    END +
    dated AS sortKey
  WHERE sortKey > slot.low AND sortKey < slot.high
  WITH cited, citation, sortKey
  ORDER BY sortKey ASC
  LIMIT $limit
  RETURN
    collect([
      sortKey,
      citation.role,
      citation.polarity,
      citation.influential,
      citation.disagreement,
      CASE
        WHEN $whole THEN [citation.contexts, citation.sources]
      END,
      [
        cited.id,
        cited.title,
        cited.summary,
        CASE
          WHEN
            $whole
            THEN
              [
                head(
                  [entry IN cited.provenance WHERE entry STARTS WITH 'summary=']),
                cited.venue,
                cited.publishedOn,
                cited.url,
                cited:Stub,
                cited.citerCount,
                cited.referenceCount
              ]
        END
      ]
    ]) AS citations
}
RETURN slot.index AS slotIndex, citations
