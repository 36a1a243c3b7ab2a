// One row a slot: how many citations that its paper makes pass the filter. A slot whose paper is unknown
// yields 0.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})-[citation:CITES]->(cited)
  WHERE
    (slot.roles IS NULL OR citation.role IN slot.roles) AND
    (slot.polarities IS NULL OR citation.polarity IN slot.polarities) AND
    ($influential IS NULL OR citation.influential = $influential) AND
    ($hasSummary IS NULL OR (cited.summary IS NOT NULL) = $hasSummary) AND
    ($titleContains IS NULL OR
      toLower(cited.title) CONTAINS toLower($titleContains)) AND
    ($byNames IS NULL OR
      ((slot.venue IS NULL OR cited.venue = slot.venue) AND
        (slot.authors IS NULL OR
          all(author IN slot.authors WHERE author IN cited.authorNames)))) AND
    cited.dateKey + '|' + cited.id > $newestLow AND
    cited.dateKey + '|' + cited.id < $newestHigh
  RETURN count(*) AS matching
}
RETURN slot.index AS slotIndex, matching
