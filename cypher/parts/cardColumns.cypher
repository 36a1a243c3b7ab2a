// cardColumns(paper): a paper as CARD_COLUMNS (src/paper/paperRows.ts).
RETURN
  paper.id AS id,
  paper.title AS title,
  paper.summary AS summary,
  part.origin(paper, 'summary=') AS summaryOrigin,
  paper.venue AS venue,
  paper.publishedOn AS publishedOn,
  paper.url AS url,
  paper:Stub AS stub,
  paper.citerCount AS citerCount,
  paper.referenceCount AS referenceCount
