// One row: how many papers stand one citation from those of $ids, either way, and are none of $excludedIds; and
// the first $limit of them, most cited first, then by id. Citations that are followed pass the filter, and so does
// the date of the paper that they lead to. Unknown ids are at no end of any citation.
UNWIND $ids AS fromId
MATCH (from:Paper {id: fromId})-[citation:CITES]-(neighbour)
WHERE
  ($roles IS NULL OR citation.role IN $roles) AND
  ($polarities IS NULL OR citation.polarity IN $polarities)
WITH DISTINCT neighbour
WHERE
  neighbour.dateKey > $newestLow AND
  neighbour.dateKey < $newestHigh AND
  NOT neighbour.id IN $excludedIds
WITH collect(neighbour) AS neighbours
CALL (neighbours) {
  UNWIND neighbours AS neighbour
  WITH neighbour.id AS neighbourId, neighbour.citerCount AS citerCount
  ORDER BY citerCount DESC, neighbourId
  LIMIT $limit
  RETURN collect(neighbourId) AS neighbourIds
}
RETURN size(neighbours) AS neighbourCount, neighbourIds
