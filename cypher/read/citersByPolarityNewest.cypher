// One row a citation of the paper and polarity of each slot, newest first: its sort key,
// the edge and the citing paper. At most $limit rows a slot with $low < newestKey < $high. A slot whose
// paper is unknown or has no such citation yields no row. Reads the index in its order: no sort.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, polarity, newestKey)
  WHERE
    citation.citedId = slot.paperId AND
    citation.polarity = slot.polarity AND
    citation.newestKey > $low AND
    citation.newestKey < $high AND
    ($influential IS NULL OR citation.influential = $influential) AND
    ($hasSummary IS NULL OR (citing.summary IS NOT NULL) = $hasSummary) AND
    ($titleContains IS NULL OR
      toLower(citing.title) CONTAINS toLower($titleContains))
  RETURN citing, citation
  ORDER BY citation.citedId DESC, citation.polarity DESC, citation.newestKey DESC
  LIMIT $limit
}
RETURN
  slot.index AS slotIndex,
  citation.newestKey AS sortKey,
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
