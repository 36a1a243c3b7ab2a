// One row a slot: how many citations that its paper makes pass the filter. A slot whose paper is unknown
// yields 0.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})-[citation:CITES]->(cited)
  WHERE
    part.slotAxes(citation, slot) AND
    part.citationFilter(citation, cited, slot) AND
    cited.dateKey + '|' + cited.id > $newestLow AND
    cited.dateKey + '|' + cited.id < $newestHigh
  RETURN count(*) AS matching
}
RETURN slot.index AS slotIndex, matching
