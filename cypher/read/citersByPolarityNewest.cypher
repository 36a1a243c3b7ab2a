// One row a slot: the citations of its paper and polarity, newest first, at most $limit with slot.low <
// newestKey < slot.high. Each is a list in the order of CitationTuple (src/citation/citationRow.ts), its
// long parts null unless $whole. An unknown paper has none. Reads the index in its order: no sort.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, polarity, newestKey)
  WHERE
    citation.citedId = slot.paperId AND
    citation.polarity = slot.polarity AND
    citation.newestKey > slot.low AND
    citation.newestKey < slot.high AND
    part.slotAxes(citation, slot) AND
    part.citationFilter(citation, citing, slot)
  WITH citing, citation
  ORDER BY citation.citedId DESC, citation.polarity DESC, citation.newestKey DESC
  LIMIT $limit
  RETURN
    collect(part.citationTuple(citation, citation.newestKey, citing, $whole)) AS citations
}
RETURN slot.index AS slotIndex, citations
