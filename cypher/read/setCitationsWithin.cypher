// One row a verdict of self-citation that occurs among the citations that papers of $slots make to papers of $ids and that
// pass the filter, whose years are those of the citing paper: how many, and how many of these are to be judged again.
// Reads all references of the papers of $slots.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing:Paper {id: slot.paperId})-[citation:CITES]->(cited)
  WHERE part.joins(citation, citing, cited, slot)
  RETURN
    citation.selfCitation AS verdict,
    citing:AuthorsChanged OR cited:AuthorsChanged AS isPending
}
RETURN
  verdict,
  count(*) AS count,
  sum(
    CASE
      WHEN isPending THEN 1
      ELSE 0
    END) AS pending
