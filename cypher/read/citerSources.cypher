// One row a slot: the same as citerSections.cypher by the sources that report the citations. A source counts once a citation,
// however many of its records report it.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  UNWIND citation.sources AS origin
  WITH part.sourceOf(origin) AS source, count(DISTINCT citation) AS count
  RETURN part.frequentValues(source, count)
}
RETURN slot.index AS slotIndex, values, valueCount, remaining, known, unknown
