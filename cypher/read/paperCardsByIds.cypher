// One row a paper: the cheap columns that every list of papers gives. Unknown ids yield no row.
UNWIND $ids AS wantedId
MATCH (paper:Paper {id: wantedId})
RETURN
  paper.id AS id,
  paper.title AS title,
  paper.summary AS summary,
  head([entry IN paper.provenance WHERE entry STARTS WITH 'summary=']) AS summaryOrigin,
  paper.venue AS venue,
  paper.publishedOn AS publishedOn,
  paper.url AS url,
  paper:Stub AS stub,
  paper.citerCount AS citerCount,
  paper.referenceCount AS referenceCount
