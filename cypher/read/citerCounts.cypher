// One row a slot: how many citations of its paper pass the filter. A slot whose paper is unknown yields 0.
// Reads all index entries of the paper between $newestLow and $newestHigh.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE
    citation.citedId = slot.paperId AND
    citation.newestKey > $newestLow AND
    citation.newestKey < $newestHigh AND
    (slot.roles IS NULL OR citation.role IN slot.roles) AND
    (slot.polarities IS NULL OR citation.polarity IN slot.polarities) AND
    ($influential IS NULL OR citation.influential = $influential) AND
    ($hasSummary IS NULL OR (citing.summary IS NOT NULL) = $hasSummary) AND
    ($titleContains IS NULL OR
      toLower(citing.title) CONTAINS toLower($titleContains)) AND
    ($byNames IS NULL OR
      ((slot.venue IS NULL OR citing.venue = slot.venue) AND
        (slot.authors IS NULL OR
          all(author IN slot.authors WHERE author IN citing.authorNames))))
  RETURN count(*) AS matching
}
RETURN slot.index AS slotIndex, matching
