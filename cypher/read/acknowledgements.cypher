// One row a citation of $citations, each by the ids of both papers: whether it lets the retraction of the cited paper be seen. No
// row for a citation that is not there. Each is one entry of the index, whatever both papers cite and are cited by.
UNWIND $citations AS wanted
MATCH (cited:Paper {id: wanted.citedId})
CALL (cited) {
  RETURN part.noticePapers(cited)
}
MATCH (citing:Paper {id: wanted.citingId})
MATCH ()-[citation:CITES]->()
USING INDEX citation:CITES(citedId, newestKey)
WHERE
  citation.citedId = cited.id AND
  citation.newestKey = citing.dateKey + '|' + citing.id
RETURN
  wanted.citingId AS citingId,
  wanted.citedId AS citedId,
  part.acknowledgement(citation, citing, cited, notices) AS acknowledged
