// One row a role, polarity, polarity by people and year (0 where unknown) that occur together among the citers of a slot's paper that pass
// its filter. No row for a slot without any. Reads all index entries of the paper between $newestLow and $newestHigh.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  WITH
    part.roleOf(citation) AS role,
    part.polarityOf(citation) AS polarity,
    citation.humanPolarity AS humanPolarity,
    left(citation.newestKey, 4) AS year
  RETURN
    role,
    polarity,
    humanPolarity,
    toInteger(year) AS inYear,
    count(*) AS count
}
RETURN
  slot.index AS slotIndex,
  role,
  polarity,
  humanPolarity,
  inYear AS year,
  count
