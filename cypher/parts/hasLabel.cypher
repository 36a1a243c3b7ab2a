// hasLabel(paper): whether a paper has the profile label $label; null allows all.
RETURN
  $label IS NULL OR
  coalesce(paper.profileLabel, 'INSUFFICIENT_EVIDENCE') = $label
