// One row a slot: the $most most frequent venues of the citers of its paper that pass its filter, equal ones by name, each
// with its number of citers; how many other venues there are; and how many citers have none that is known.
// Reads all these citers.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  WITH citing.venue AS venue, count(*) AS count
  ORDER BY count DESC, venue
  WITH
    collect(
      CASE
        WHEN venue IS NOT NULL THEN [venue, count]
      END) AS venues,
    sum(
      CASE
        WHEN venue IS NULL THEN count
        ELSE 0
      END) AS unknown
  RETURN venues[..$most] AS most, size(venues[$most..]) AS others, unknown
}
RETURN slot.index AS slotIndex, most AS values, others, unknown
