// One row a paper that papers of $slots cite by citations that pass the filter: how many of them, and its card. Those that
// most cite first, then by id, at most $limit. Years of the filter are those of the cited paper.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})-[citation:CITES]->(other)
  WHERE
    other.dateKey > $newestLow AND
    other.dateKey < $newestHigh AND
    part.slotAxes(citation, slot) AND
    part.citationFilter(citation, other, slot)
  RETURN other
}
WITH other, count(*) AS count
ORDER BY count DESC, other.id
LIMIT $limit
RETURN count, part.cardColumns(other)
