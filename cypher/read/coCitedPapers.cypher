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
    ($roles IS NULL OR citation.role IN $roles) AND
    ($polarities IS NULL OR citation.polarity IN $polarities)
  RETURN collect(citing) AS sample
}
OPTIONAL CALL (slot, sample) {
  MATCH (paper:Paper {id: slot.paperId})
  UNWIND sample AS citing
  MATCH (citing)-[citation:CITES]->(related)
  WHERE
    related <> paper AND
    ($roles IS NULL OR citation.role IN $roles) AND
    ($polarities IS NULL OR citation.polarity IN $polarities)
  WITH related, count(*) AS shared
  WHERE shared * slot.population >= $minimumShared * size(sample)
  RETURN related, shared
  ORDER BY shared DESC, related.id
  LIMIT $limit
}
RETURN
  slot.index AS slotIndex,
  size(sample) AS sampleSize,
  shared,
  related.id AS id,
  related.title AS title,
  related.summary AS summary,
  head([entry IN related.provenance WHERE entry STARTS WITH 'summary=']) AS summaryOrigin,
  related.venue AS venue,
  related.publishedOn AS publishedOn,
  related.url AS url,
  related:Stub AS stub,
  related.citerCount AS citerCount,
  related.referenceCount AS referenceCount
