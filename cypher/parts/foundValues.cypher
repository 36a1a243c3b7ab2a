// foundValues(paper): the end of a query of papers: the first $most values of what $facet names, the latest years first, others by
// their papers and by name, each with its number of papers; how many other values there are; and the papers without any.
UNWIND
  CASE $facet
    WHEN
      'year'
      THEN [
          CASE
            WHEN paper.dateKey >= '0001' THEN left(paper.dateKey, 4)
          END]
    WHEN 'venue' THEN [paper.venue]
    WHEN 'language' THEN [paper.language]
    WHEN 'label' THEN [coalesce(paper.profileLabel, 'INSUFFICIENT_EVIDENCE')]
    WHEN
      'tier'
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
WITH value, count(DISTINCT paper) AS papers
ORDER BY
CASE $facet
  WHEN 'year' THEN 0
  ELSE papers
END DESC,
CASE $facet
  WHEN 'year' THEN value
END DESC, value
WITH collect([value, papers]) AS pairs
WITH
  [pair IN pairs WHERE pair[0] IS NOT NULL] AS known,
  [pair IN pairs WHERE pair[0] IS NULL | pair[1]] AS unknown
RETURN
  known[..$most] AS values,
  size(known[$most..]) AS others,
  coalesce(unknown[0], 0) AS unknown
