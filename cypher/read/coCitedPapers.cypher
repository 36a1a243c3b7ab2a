// One row a slot: how many citers of its paper were looked at (those whose id ends below the slot's bound), and
// the papers that they cite together with it, most often first, then by id: at most $limit, with the number of
// citers for each. Both citations of a pair pass the filter. Only pairs whose number, scaled from the sample to
// the population of the slot, is at least $minimumShared. A slot whose paper is unknown has 0 and no papers.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE
    citation.citedId = slot.paperId AND
    citation.newestKey > $newestLow AND
    citation.newestKey < $newestHigh AND
    substring(citation.newestKey, 17) < slot.bound AND
    ($roles IS NULL OR citation.role IN $roles) AND
    ($polarities IS NULL OR citation.polarity IN $polarities)
  RETURN collect(citing) AS sample
}
CALL (slot, sample) {
  MATCH (paper:Paper {id: slot.paperId})
  UNWIND sample AS citing
  MATCH (citing)-[citation:CITES]->(related)
  WHERE
    related <> paper AND
    ($roles IS NULL OR citation.role IN $roles) AND
    ($polarities IS NULL OR citation.polarity IN $polarities)
  WITH related, count(*) AS shared
  WHERE shared * slot.population >= $minimumShared * size(sample)
  WITH shared, related.id AS relatedId
  ORDER BY shared DESC, relatedId
  LIMIT $limit
  RETURN collect(relatedId) AS relatedIds, collect(shared) AS sharedCounts
}
RETURN
  slot.index AS slotIndex,
  size(sample) AS sampleSize,
  relatedIds,
  sharedCounts
