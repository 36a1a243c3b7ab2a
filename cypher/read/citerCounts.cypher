// One row a slot: how many citations of its paper pass the filter. A slot whose paper is unknown yields 0.
// Reads all index entries of the paper between $newestLow and $newestHigh.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE
    citation.citedId = slot.paperId AND
    citation.newestKey > $newestLow AND
    citation.newestKey < $newestHigh AND
    part.slotAxes(citation, slot) AND
    part.citationFilter(citation, citing, slot)
  RETURN count(*) AS matching
}
RETURN slot.index AS slotIndex, matching
