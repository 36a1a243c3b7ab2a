// One row a slot: the citations of its paper and polarity, newest first, at most $limit with slot.low <
// newestKey < slot.high. Each is a list in the order of CitationTuple (src/citation/citationRow.ts), its
// long parts null unless $whole. An unknown paper has none. Reads the index in its order: no sort.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, polarity, newestKey)
  WHERE
    citation.citedId = slot.paperId AND
    citation.polarity = slot.polarity AND
    citation.newestKey > slot.low AND
    citation.newestKey < slot.high AND
    ($influential IS NULL OR citation.influential = $influential) AND
    ($hasSummary IS NULL OR (citing.summary IS NOT NULL) = $hasSummary) AND
    ($titleContains IS NULL OR
      toLower(citing.title) CONTAINS toLower($titleContains)) AND
    ($byNames IS NULL OR
      ((slot.venue IS NULL OR citing.venue = slot.venue) AND
        (slot.authors IS NULL OR
          all(author IN slot.authors WHERE author IN citing.authorNames))))
  WITH citing, citation
  ORDER BY citation.citedId DESC, citation.polarity DESC, citation.newestKey DESC
  LIMIT $limit
  RETURN
    collect([
      citation.newestKey,
      citation.role,
      citation.polarity,
      citation.influential,
      citation.disagreement,
      CASE
        WHEN $whole THEN [citation.contexts, citation.sources]
      END,
      [
        citing.id,
        citing.title,
        citing.summary,
        CASE
          WHEN
            $whole
            THEN
              [
                head(
                  [
                    entry IN citing.provenance
                    WHERE entry STARTS WITH 'summary='
                  ]),
                citing.venue,
                citing.publishedOn,
                citing.url,
                citing:Stub,
                citing.citerCount,
                citing.referenceCount
              ]
        END
      ]
    ]) AS citations
}
RETURN slot.index AS slotIndex, citations
