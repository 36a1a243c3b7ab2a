// One row a slot: the $most most frequent authors, by name, of the citers of its paper that pass its filter, equal ones by
// name, each with its number of citers; how many other names there are; and how many citers have no known author.
// Reads all these citers.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  UNWIND coalesce(citing.authorNames, [null]) AS author
  WITH author, count(DISTINCT citing) AS count
  ORDER BY count DESC, author
  WITH
    collect(
      CASE
        WHEN author IS NOT NULL THEN [author, count]
      END) AS authors,
    sum(
      CASE
        WHEN author IS NULL THEN count
        ELSE 0
      END) AS unknown
  RETURN authors[..$most] AS most, size(authors[$most..]) AS others, unknown
}
RETURN slot.index AS slotIndex, most AS values, others, unknown
