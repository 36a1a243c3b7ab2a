// Judges citations: $rows is a list of lists: citedId, newestKey, selfCitation. What is stored already is not written. No rows.
UNWIND $rows AS row
MATCH ()-[citation:CITES]->()
WHERE citation.citedId = row[0] AND citation.newestKey = row[1]
WITH citation, row[2] AS selfCitation
WHERE citation.selfCitation IS NULL OR citation.selfCitation <> selfCitation
SET citation.selfCitation = selfCitation
