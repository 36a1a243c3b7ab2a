// One row a paper that cites papers of $slots by citations that pass the filter: how many of them, and its card. Those that
// cite the most first, then by id, at most $limit.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (other)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, other, slot)
  RETURN other
}
WITH other, count(*) AS count
ORDER BY count DESC, other.id
LIMIT $limit
RETURN count, part.cardColumns(other)
