// One row: how many papers cite at least one of the papers of $slots by a citation that passes the filter.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  RETURN citing
}
RETURN count(DISTINCT citing) AS citers
