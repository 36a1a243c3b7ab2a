// labelled(paper): whether a paper has the profile label $label, and is or is not contested as $contested asks; null allows all.
RETURN
  part.hasLabel(paper) AND
  ($contested IS NULL OR (paper.contested IS NOT NULL) = $contested)
