// isListed(paper): whether a contested paper is within the dates of a filter, has the profile label $label, and meets the
// conditions that have no index; of deleted papers none is listed.
RETURN
  NOT paper:Deleted AND
  part.isWithin(paper) AND
  part.hasLabel(paper) AND
  part.meets(paper)
