// isInBucket(citation, slot): whether a citation is in the bucket of a facet by what a citation itself has; null allows all.
RETURN
  (slot.section IS NULL OR slot.section IN coalesce(citation.sections, [])) AND
  (slot.influential IS NULL OR citation.influential = slot.influential) AND
  (slot.selfCitations IS NULL OR citation.selfCitation IN slot.selfCitations) AND
  (slot.source IS NULL OR
    any(
      origin IN coalesce(citation.sources, [])
      WHERE part.sourceOf(origin) = slot.source
    ))
