// One row a citation that the paper of each slot makes, greatest sort key first: its sort key, the edge
// and the cited paper. The sort key is a text: date and id of the cited paper, under $order MOST_CITED
// after its citer count padded to 10 digits. At most $limit rows a slot with $low < sort key < $high;
// $newestLow and $newestHigh bound the date. Expands and sorts all references. Unknown papers yield no row.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})-[citation:CITES]->(cited)
  WHERE
    (slot.roles IS NULL OR citation.role IN slot.roles) AND
    (slot.polarities IS NULL OR citation.polarity IN slot.polarities) AND
    ($influential IS NULL OR citation.influential = $influential) AND
    ($hasSummary IS NULL OR (cited.summary IS NOT NULL) = $hasSummary) AND
    ($titleContains IS NULL OR
      toLower(cited.title) CONTAINS toLower($titleContains))
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
  WHERE sortKey > $low AND sortKey < $high
  RETURN cited, citation, sortKey
  ORDER BY sortKey DESC
  LIMIT $limit
}
RETURN
  slot.index AS slotIndex,
  sortKey,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.influential AS influential,
  citation.disagreement AS disagreement,
  citation.contexts AS contexts,
  citation.sources AS sources,
  cited.id AS id,
  cited.title AS title,
  cited.summary AS summary,
  head([entry IN cited.provenance WHERE entry STARTS WITH 'summary=']) AS summaryOrigin,
  cited.venue AS venue,
  cited.publishedOn AS publishedOn,
  cited.url AS url,
  cited:Stub AS stub,
  cited.citerCount AS citerCount,
  cited.referenceCount AS referenceCount
