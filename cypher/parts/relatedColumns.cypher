// relatedColumns(slot, sample, shared, related): a related paper as RELATED_COLUMNS (src/relatedness/relatedPapersRows.ts).
RETURN
  slot.index AS slotIndex,
  size(sample) AS sampleSize,
  shared AS shared,
  part.cardColumns(related)
