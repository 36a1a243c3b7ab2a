// One row a set of vocabularies in which citers of a slot's paper that pass its filter have labels that decide on something, under
// $human labels by people, with the number of these citers. No row for a slot without any. Reads all index entries of the paper
// between $newestLow and $newestHigh.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE citation.citedId = slot.paperId AND part.counted(citation, citing, slot)
  WITH
    CASE
      WHEN $human THEN citation.humanVocabularies
      ELSE citation.vocabularies
    END AS vocabularies
  WHERE vocabularies IS NOT NULL
  RETURN vocabularies, count(*) AS count
}
RETURN slot.index AS slotIndex, vocabularies, count
