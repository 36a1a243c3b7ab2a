// One row a combination that occurs among the citers of a slot's paper that pass its filter: whether the citation has a
// role, whether it takes one of $sides, whether a sentence of it is known, and whose labels it has, each class of $classes
// once, with the number of these citers. A label that states no evidence has that of its source in $evidenceOf. No row for
// a slot without any. Reads the contexts of all these citations.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  WITH citation, coalesce(citation.contexts, []) AS contexts
  WITH
    part.roleOf(citation) <> 'UNCLASSIFIED' AS hasRole,
    part.polarityOf(citation) IN $sides AS takesSide,
    any(stored IN contexts WHERE stored CONTAINS ',"text":"') AS hasSentence,
    [stored IN contexts WHERE part.isLabelled(stored) | part.evidenceOf(stored)] AS labels
  RETURN
    hasRole,
    takesSide,
    hasSentence,
    [class IN $classes WHERE class IN labels] AS evidence,
    count(*) AS count
}
RETURN slot.index AS slotIndex, hasRole, takesSide, hasSentence, evidence, count
