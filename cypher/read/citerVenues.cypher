// One row a slot: the $most most frequent venues of the citers of its paper that pass its filter, equal ones by name, each
// with its number of citers; how many other venues there are; and how many citers have none that is known.
// Reads all these citers.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  WITH citing.venue AS value, count(*) AS count
  ORDER BY count DESC, value
  WITH
    collect(
      CASE
        WHEN value IS NOT NULL THEN [value, count]
      END) AS values,
    sum(
      CASE
        WHEN value IS NULL THEN count
        ELSE 0
      END) AS unknown
  RETURN values[..$most] AS most, size(values[$most..]) AS others, unknown
}
RETURN slot.index AS slotIndex, most AS values, others, unknown
