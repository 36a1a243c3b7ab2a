// One row a slot: the $most most frequent sections, after the position $after, in which the citers of its paper that pass its
// filter cite it, equal ones by name, each with its number of citers; and how many sections and citers there are besides.
// Reads all these citers.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  UNWIND coalesce(citation.sections, [null]) AS section
  WITH section, count(*) AS count
  RETURN part.frequentValues(section, count)
}
RETURN slot.index AS slotIndex, values, valueCount, remaining, known, unknown
