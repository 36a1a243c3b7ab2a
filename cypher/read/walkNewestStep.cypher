// One row: what one step of a walk leads to from the papers $frontierIds, as walkStep.cypher, when it follows from each
// of them only to the newest $fanOut, after the filter. Also how many of them would have led to more (cutCount), and
// how many citations that leaves out; null where a filter or two directions make that unknown. Citers come from an
// index in order of date. Unknown ids lead nowhere.
UNWIND $frontierIds AS frontierId
MATCH (predecessor:Paper {id: frontierId})
CALL (predecessor) {
  RETURN part.newestFollowed(predecessor)
}
WITH
  newest[..$fanOut] AS kept,
  CASE
    WHEN size(newest) <= $fanOut THEN null
    ELSE
      CASE $direction
        WHEN 'CITERS' THEN predecessor.citerCount
        WHEN 'REFERENCES' THEN predecessor.referenceCount
      END -
      $fanOut
  END AS leftOut,
  CASE
    WHEN size(newest) > $fanOut THEN 1
    ELSE 0
  END AS cut
// A place for each paper that is followed, and one before them for what is not.
UNWIND range(-1, size(kept) - 1) AS place
WITH
  CASE
    WHEN place >= 0 THEN kept[place]
  END AS paper,
  CASE
    WHEN place < 0 THEN cut
    ELSE 0
  END AS cut,
  CASE
    WHEN place < 0 THEN leftOut
  END AS leftOut
WITH
  collect(DISTINCT paper)[..$most] AS papers,
  sum(cut) AS cutCount,
  sum(leftOut) AS leftOutCount
WITH
  papers,
  size(papers) AS paperCount,
  cutCount,
  leftOutCount,
  reduce(
    newCount = 0,
    paper IN
    papers |
      CASE
        WHEN paper.id IN $knownIds THEN newCount
        ELSE newCount + 1
      END) <=
  $room AS fits
UNWIND part.whereFits(papers, fits) AS paper
WITH
  paper.citerCount AS citerCount,
  collect(paper.id) AS ids,
  max(paperCount) AS paperCount,
  max(fits) AS fits,
  max(cutCount) AS cutCount,
  max(leftOutCount) AS leftOutCount
ORDER BY citerCount DESC
WITH
  collect(ids) AS groups,
  coalesce(max(paperCount), 0) AS paperCount,
  coalesce(max(fits), true) AS fits,
  coalesce(max(cutCount), 0) AS cutCount,
  max(leftOutCount) AS leftOutCount
RETURN
  paperCount,
  fits,
  part.shownGroups(groups, fits) AS groups,
  cutCount,
  CASE
    WHEN $followsAll AND $direction <> 'BOTH' THEN leftOutCount
  END AS leftOutCount
