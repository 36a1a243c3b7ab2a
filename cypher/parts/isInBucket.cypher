// isInBucket(citation, slot): whether a citation is in the bucket of a facet by section or by source; null allows all.
RETURN
  (slot.section IS NULL OR slot.section IN coalesce(citation.sections, [])) AND
  (slot.source IS NULL OR
    any(
      origin IN coalesce(citation.sources, [])
      WHERE part.sourceOf(origin) = slot.source
    ))
