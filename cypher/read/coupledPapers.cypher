// One row a slot: how many references of its paper were looked at, and the papers that cite them too, those with
// the most of them first, then by id: at most $limit, with the number of references for each. References are taken
// in the order of the last characters of their ids, as many as have $budget citers together, and one at least.
// Both citations of a pair pass the filter. Only pairs whose number, scaled from the sample to the population of the
// slot, is at least $minimumShared. A slot whose paper is unknown has 0 and no papers.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})-[citation:CITES]->(cited)
  WHERE
    ($roles IS NULL OR citation.role IN $roles) AND
    ($polarities IS NULL OR citation.polarity IN $polarities) AND
    cited.dateKey > $newestLow AND
    cited.dateKey < $newestHigh
  WITH cited
  ORDER BY substring(cited.id, 6), cited.id
  RETURN collect(cited) AS references, collect(cited.citerCount) AS citerCounts
}
WITH
  slot,
  references,
  reduce(
    taken = {papers: 0, citers: 0},
    citerCount IN
    citerCounts |
      CASE
        WHEN
          taken.papers > 0 AND taken.citers + citerCount > $budget
          THEN {papers: taken.papers, citers: $budget + 1}
        ELSE {papers: taken.papers + 1, citers: taken.citers + citerCount}
      END) AS taken
WITH slot, references[..taken.papers] AS sample
CALL (slot, sample) {
  MATCH (paper:Paper {id: slot.paperId})
  UNWIND sample AS cited
  MATCH (cited)<-[citation:CITES]-(related)
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
