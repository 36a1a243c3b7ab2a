// isKept(paper): whether a paper has the profile label $label, is or is not contested as $contested asks, and meets the conditions
// that have no index; of deleted papers none is kept.
RETURN
  NOT paper:Deleted AND
  part.hasLabel(paper) AND
  part.isContested(paper) AND
  part.meets(paper)
