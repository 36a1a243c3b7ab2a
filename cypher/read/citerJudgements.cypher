// One row a combination that occurs among the citers of a slot's paper that pass its filter: whether a source rates the
// citation as influential (null where none does), what shows that it is a self-citation, and whether that is due to be
// judged again, with the number of these citers. No row for a slot without any. Reads all these citations; their papers
// only while authors have changed.
WITH EXISTS { (marked:AuthorsChanged) } AS anyPending
UNWIND $slots AS slot
CALL (slot, anyPending) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  WITH
    citation.influential AS influential,
    citation.selfCitation AS selfCitation,
    CASE
      WHEN
        anyPending
        THEN citing:AuthorsChanged OR endNode(citation):AuthorsChanged
      ELSE false
    END AS pending
  RETURN influential, selfCitation, pending, count(*) AS count
}
RETURN slot.index AS slotIndex, influential, selfCitation, pending, count
