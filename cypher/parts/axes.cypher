// axes(citation): whether a citation has one of $roles and one of $polarities, and passes what is asked of its evidence; null
// allows all.
RETURN
  ($roles IS NULL OR part.roleOf(citation) IN $roles) AND
  ($polarities IS NULL OR part.polarityOf(citation) IN $polarities) AND
  part.hasEvidence(citation)
