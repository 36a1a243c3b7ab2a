// One row a combination of labels, self-citation and year (0000 where unknown) that occurs among the citers of one of $ids.
UNWIND $ids AS paperId
MATCH (cited:Paper {id: paperId})<-[citation:CITES]-()
RETURN
  cited.id AS id,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.humanRole AS humanRole,
  citation.humanPolarity AS humanPolarity,
  citation.selfCitation AS selfCitation,
  left(citation.newestKey, 4) AS dateKey,
  count(*) AS count
