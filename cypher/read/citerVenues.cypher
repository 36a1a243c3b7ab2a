// One row a slot: the $most most frequent venues of the citers of its paper that pass its filter, equal ones by name, each
// with its number of citers; how many other venues there are; and how many citers have none that is known.
// Reads all these citers.
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
  WITH citing.venue AS venue, count(*) AS count
  ORDER BY count DESC, venue
  WITH
    collect(
      CASE
        WHEN venue IS NOT NULL THEN [venue, count]
      END) AS venues,
    sum(
      CASE
        WHEN venue IS NULL THEN count
        ELSE 0
      END) AS unknown
  RETURN venues[..$most] AS most, size(venues[$most..]) AS others, unknown
}
RETURN slot.index AS slotIndex, most AS values, others, unknown
