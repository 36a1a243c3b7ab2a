// talliedColumns(citation): the part of a citation that is counted with the cited paper, and its date (TALLIED_COLUMNS).
RETURN
  citation.newestKey AS newestKey,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.humanRole AS humanRole,
  citation.humanPolarity AS humanPolarity,
  citation.selfCitation AS selfCitation,
  citation.vocabularies AS vocabularies
