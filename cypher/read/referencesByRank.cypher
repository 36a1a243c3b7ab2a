// One row a slot: the citations that its paper makes, greatest sort key first, at most $limit with slot.low <
// sort key < slot.high and a date within $newestLow and $newestHigh. Each is a list in the order of
// CitationTuple (src/citation/citationRow.ts), its long parts null unless $whole. The sort key is a text:
// date and id of the cited paper, under $order MOST_CITED after its citer count padded to 10 digits.
// Expands and sorts all references. An unknown paper has none.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})-[citation:CITES]->(cited)
  WHERE
    part.slotAxes(citation, slot) AND part.citationFilter(citation, cited, slot)
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
  ORDER BY sortKey DESC
  LIMIT $limit
  RETURN
    collect(part.citationTuple(citation, sortKey, cited, $whole)) AS citations
}
RETURN slot.index AS slotIndex, citations
