// One row a slot: how many citations of its paper pass the filter. A slot whose paper is unknown yields 0.
// Reads all index entries of the paper between $newestLow and $newestHigh.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  RETURN count(*) AS matching
}
RETURN slot.index AS slotIndex, matching
