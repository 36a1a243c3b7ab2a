// One row a role that labels in force give, among the citers of a slot's paper that pass its filter, with the number of these
// citers: a citer counts once for each role that at least one of its labels gives, whatever the headline. Under $human only
// labels by one of $people count; a label that states no evidence has that of its source in $evidenceOf. No row for a slot without
// any. Reads the contexts of all these citations that have a label.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE
    citation.citedId = slot.paperId AND
    citation.vocabularies IS NOT NULL AND
    part.counted(citation, citing, slot)
  WITH
    [
      stored IN coalesce(citation.contexts, [])
      WHERE $human IS NULL OR part.evidenceOf(stored) IN $people
      | part.roleIn(stored)
    ] AS found
  UNWIND [role IN $everyRole WHERE role IN found] AS role
  RETURN role, count(*) AS count
}
RETURN slot.index AS slotIndex, role, count
