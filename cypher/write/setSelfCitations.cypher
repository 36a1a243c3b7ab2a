// Judges citations: $rows is a list of lists: citedId, newestKey, selfCitation. What is stored already is not written. One row a
// citation that was judged otherwise, as it was before, null where it was not judged.
UNWIND $rows AS row
MATCH ()-[citation:CITES]->()
WHERE citation.citedId = row[0] AND citation.newestKey = row[1]
WITH citation, citation.selfCitation AS before, row[2] AS selfCitation
WHERE before IS NULL OR before <> selfCitation
SET citation.selfCitation = selfCitation
RETURN
  citation.citedId AS citedId,
  citation.newestKey AS newestKey,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.humanRole AS humanRole,
  citation.humanPolarity AS humanPolarity,
  before AS selfCitation,
  citation.vocabularies AS vocabularies
