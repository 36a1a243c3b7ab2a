// One row a citation that one of $citingIds makes: all that is stored on it, and what its ends say of it.
UNWIND $citingIds AS wantedId
MATCH (citing:Paper {id: wantedId})-[citation:CITES]->(cited:Paper)
CALL (cited) {
  OPTIONAL MATCH (identifier:Identifier)-[:IDENTIFIES]->(cited)
  WHERE NOT identifier.key STARTS WITH 'retired:'
  RETURN min(identifier.key) AS citedIdentifier
}
RETURN
  citing.id AS citingId,
  citing.dateKey AS citingDateKey,
  cited.id AS citedId,
  citedIdentifier,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.disagreement AS disagreement,
  citation.humanRole AS humanRole,
  citation.humanPolarity AS humanPolarity,
  part.evidenceColumns(citation),
  citation.influential AS influential,
  citation.citedId AS storedCitedId,
  citation.newestKey AS newestKey,
  citation.selfCitation AS selfCitation,
  citation.vocabularies AS vocabularies,
  citation.humanVocabularies AS humanVocabularies,
  citing:AuthorsChanged OR cited:AuthorsChanged AS selfCitationDue,
  part.comparedAuthors(cited),
  part.claimColumns(citation)
