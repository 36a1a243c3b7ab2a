// foundValues(paper): the end of a query of papers: the values of what $facet names, each with its number of papers, as
// frequentValues returns them.
UNWIND
  CASE $facet
    WHEN
      'byYear'
      THEN [
          CASE
            WHEN paper.dateKey >= '0001' THEN left(paper.dateKey, 4)
          END]
    WHEN 'byVenue' THEN [paper.venue]
    WHEN 'byLanguage' THEN [paper.language]
    WHEN 'byLabel' THEN [coalesce(paper.profileLabel, 'INSUFFICIENT_EVIDENCE')]
    WHEN
      'byTier'
      THEN
        [
          CASE
            WHEN paper.citerCount >= $megaHub THEN 'MEGA_HUB'
            WHEN paper.citerCount >= $superHub THEN 'SUPER_HUB'
            WHEN paper.citerCount >= $hub THEN 'HUB'
          END
        ]
    ELSE coalesce(paper.authorNames, [null])
  END AS value
WITH value, count(DISTINCT paper) AS count
RETURN part.frequentValues(value, count)
