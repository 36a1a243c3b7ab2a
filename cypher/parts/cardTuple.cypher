// cardTuple(paper, whole): a paper as CardTuple (src/paper/cardTuple.ts), its rest null unless whole.
RETURN [
  paper.id,
  paper.title,
  paper.summary,
  CASE
    WHEN
      whole
      THEN
        [
          part.origin(paper, 'summary='),
          paper.venue,
          paper.publishedOn,
          paper.url,
          paper:Stub,
          paper.citerCount,
          paper.referenceCount
        ]
  END
]
