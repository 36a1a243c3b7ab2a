// isContested(paper): whether a paper is, or is not, contested as $contested asks; null allows all.
RETURN $contested IS NULL OR (paper.contested IS NOT NULL) = $contested
