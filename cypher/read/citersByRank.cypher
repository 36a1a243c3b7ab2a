// One row a citation of the paper of each slot, greatest sort key first: its sort key, the edge and the
// citing paper. The sort key is a text: under $order REPRESENTATIVE whether the citing paper has a summary
// and the citation is classified, then its citer count padded to 10 digits and its newestKey; under
// MOST_CITED the last two. At most $limit rows a slot with $low < sort key < $high; $newestLow and
// $newestHigh bound the date. Expands and sorts all citers of the paper. Unknown papers yield no row.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})<-[citation:CITES]-(citing)
  WHERE
    citation.newestKey > $newestLow AND
    citation.newestKey < $newestHigh AND
    (slot.roles IS NULL OR citation.role IN slot.roles) AND
    (slot.polarities IS NULL OR citation.polarity IN slot.polarities) AND
    ($influential IS NULL OR citation.influential = $influential) AND
    ($hasSummary IS NULL OR (citing.summary IS NOT NULL) = $hasSummary) AND
    ($titleContains IS NULL OR
      toLower(citing.title) CONTAINS toLower($titleContains))
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
  WHERE sortKey > $low AND sortKey < $high
  RETURN citing, citation, sortKey
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
  citing.id AS id,
  citing.title AS title,
  citing.summary AS summary,
  head([entry IN citing.provenance WHERE entry STARTS WITH 'summary=']) AS summaryOrigin,
  citing.venue AS venue,
  citing.publishedOn AS publishedOn,
  citing.url AS url,
  citing:Stub AS stub,
  citing.citerCount AS citerCount,
  citing.referenceCount AS referenceCount
