// neighboursOf(ids): a sub-query that returns each `neighbour` once that a citation joins to one of the papers of some ids.
UNWIND ids AS fromId
MATCH (:Paper {id: fromId})-[citation:CITES]-(neighbour)
WHERE part.axes(citation)
WITH DISTINCT neighbour
WHERE
  ($newestLow = '' OR neighbour.dateKey > $newestLow) AND
  ($newestHigh = '~' OR neighbour.dateKey < $newestHigh)
RETURN neighbour
