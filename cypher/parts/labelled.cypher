// labelled(paper): whether a paper has the profile label $label, and is or is not contested as $contested asks.
RETURN part.hasLabel(paper) AND part.isContested(paper)
