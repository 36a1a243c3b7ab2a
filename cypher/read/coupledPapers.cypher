// One row a paper that cites the same papers as the paper of a slot: how many of the references that were looked at,
// and its card; those with the most first, then by id, at most $limit a slot. References are looked at from the
// one with the fewest citers on, equal ones by id, as many as have $budget citers together, and one at least; how many these
// are is sampleSize. Both citations of a pair pass the filter. Only pairs whose number is at least $minimumShared. A slot without such a paper has one row, without a card.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (:Paper {id: slot.paperId})-[citation:CITES]->(cited)
  WHERE
    part.axes(citation) AND
    cited.dateKey > $newestLow AND
    cited.dateKey < $newestHigh
  WITH cited
  ORDER BY cited.citerCount, cited.id
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
OPTIONAL CALL (slot, sample) {
  MATCH (paper:Paper {id: slot.paperId})
  UNWIND sample AS cited
  MATCH (cited)<-[citation:CITES]-(related)
  WHERE related <> paper AND part.axes(citation)
  RETURN part.mostShared(related, 1, 1)
}
RETURN part.relatedColumns(slot, sample, shared, related)
