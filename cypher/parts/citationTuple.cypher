// citationTuple(citation, sortKey, other, whole): a citation as CitationTuple (src/citation/citationRow.ts), its long parts null unless whole.
RETURN [
  sortKey,
  citation.role,
  citation.polarity,
  citation.influential,
  citation.disagreement,
  citation.humanRole,
  citation.humanPolarity,
  CASE
    WHEN
      whole
      THEN
        [
          citation.contexts,
          citation.sources,
          citation.contextCount,
          citation.selfCitation,
          startNode(citation):AuthorsChanged OR
          endNode(citation):AuthorsChanged,
          citation.selfCitationSaid
        ]
  END,
  part.cardTuple(other, whole)
]
