// One row: how many papers stand one citation from those of $ids, either way, and the first $limit of them, most
// cited first, then by id; papers of $ids among them where they cite each other. Citations that are followed pass the
// filter, and so does the date of the paper that they lead to. Unknown ids are at no end of any citation. Expands
// twice: one pass that both counts and sorts keeps all papers in memory, again for each that it sorts.
CALL () {
  CALL () {
    RETURN part.neighboursOf($ids)
  }
  WITH neighbour.id AS neighbourId, neighbour.citerCount AS citerCount
  ORDER BY citerCount DESC, neighbourId
  LIMIT $limit
  RETURN collect(neighbourId) AS neighbourIds
}
CALL () {
  CALL () {
    RETURN part.neighboursOf($ids)
  }
  RETURN count(*) AS neighbourCount
}
RETURN neighbourCount, neighbourIds
