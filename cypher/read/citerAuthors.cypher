// One row a slot: the $most most frequent authors, by name, after the position $after, of the citers of its paper that pass
// its filter, equal ones by name, each with its number of citers; and how many names and citers there are besides.
// Reads all these citers.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  UNWIND coalesce(citing.authorNames, [null]) AS author
  WITH author, count(DISTINCT citing) AS count
  RETURN part.frequentValues(author, count)
}
RETURN slot.index AS slotIndex, values, valueCount, remaining, known, unknown
