// claimColumns(citation): everything that is stored of what sources claim about a citation (StoredCitationClaims).
RETURN
  citation.contexts AS contexts,
  citation.emptyContexts AS emptyContexts,
  citation.sources AS sources,
  citation.influentialSaid AS influentialSaid,
  citation.selfCitationSaid AS selfCitationSaid
