// One row a role, polarity and year (0 where unknown) that occur together among the citations of all papers of $slots that
// pass the filter. Reads all index entries of these papers between $newestLow and $newestHigh.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  RETURN citation
}
RETURN
  part.roleOf(citation) AS role,
  part.polarityOf(citation) AS polarity,
  toInteger(left(citation.newestKey, 4)) AS year,
  count(*) AS count
