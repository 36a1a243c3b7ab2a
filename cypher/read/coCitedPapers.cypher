// One row a paper that is cited together with the paper of a slot: by how many of the citers that were looked at,
// and its card; most often first, then by id, at most $limit a slot. Citers are looked at whose id ends below the
// slot's bound; how many these are is sampleSize. Both citations of a pair pass the filter. Only pairs whose number,
// scaled from the sample to the population of the slot, is at least $minimumShared. A slot without such a paper has
// one row, without a card.
UNWIND $slots AS slot
CALL (slot) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE
    citation.citedId = slot.paperId AND
    citation.newestKey > $newestLow AND
    citation.newestKey < $newestHigh AND
    substring(citation.newestKey, 17) < slot.bound AND
    part.axes(citation)
  RETURN collect(citing) AS sample
}
OPTIONAL CALL (slot, sample) {
  MATCH (paper:Paper {id: slot.paperId})
  UNWIND sample AS citing
  MATCH (citing)-[citation:CITES]->(related)
  WHERE related <> paper AND part.axes(citation)
  RETURN part.mostShared(related, slot.population, size(sample))
}
RETURN part.relatedColumns(slot, sample, shared, related)
