// One row a slot: the citations of its paper, greatest sort key first, at most $limit with slot.low < sort key
// < slot.high and a date within $newestLow and $newestHigh. Each is a list in the order of CitationTuple
// (src/citation/citationRow.ts), its long parts null unless $whole. The sort key is a text: under $order
// REPRESENTATIVE whether the citing paper has a summary and the citation is classified, then its citer
// count padded to 10 digits and its newestKey; under MOST_CITED the last two. Expands and sorts all citers
// of the paper. An unknown paper has none.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})<-[citation:CITES]-(citing)
  WHERE part.counted(citation, citing, slot)
  WITH
    citing,
    citation,
    CASE
      WHEN $order <> 'REPRESENTATIVE' THEN ''
      ELSE
        CASE
          WHEN citing.summary IS NULL THEN '0'
          ELSE '1'
        END +
        CASE
          WHEN
            citation.role = 'UNCLASSIFIED' AND
            citation.polarity = 'UNCLASSIFIED'
            THEN '0'
          ELSE '1'
        END +
        '|'
    END +
    right('000000000' + toString(citing.citerCount), 10) +
    '|' +
    citation.newestKey AS sortKey
  WHERE sortKey > slot.low AND sortKey < slot.high
  WITH citing, citation, sortKey
  ORDER BY sortKey DESC
  LIMIT $limit
  RETURN
    collect(part.citationTuple(citation, sortKey, citing, $whole)) AS citations
}
RETURN slot.index AS slotIndex, citations
