// axes(citation): whether a citation has one of $roles and one of $polarities; null allows all.
RETURN
  ($roles IS NULL OR citation.role IN $roles) AND
  ($polarities IS NULL OR citation.polarity IN $polarities)
