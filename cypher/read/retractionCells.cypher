// One row a date of citing papers (dateKey) and an acknowledgement that occur together among the citers of a slot's paper that
// pass its filter. No row for a slot without any. Reads all index entries of the paper between $newestLow and $newestHigh.
UNWIND $slots AS slot
MATCH (cited:Paper {id: slot.paperId})
CALL (cited) {
  RETURN part.noticePapers(cited)
}
CALL (slot, cited, notices) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  WITH
    left(citation.newestKey, 10) AS dateKey,
    part.acknowledgement(citation, citing, cited, notices) AS acknowledged
  RETURN dateKey, acknowledged, count(*) AS count
}
RETURN slot.index AS slotIndex, dateKey, acknowledged, count
