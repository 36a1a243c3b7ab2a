// One row a combination of labels, self-citation, year (0 where unknown) and having a summary that occurs among the citers
// of one of $ids, counted from the edges and what the citing papers say; with those of them that the cited paper's list of representative
// citers names. No row for a paper that nobody cites.
UNWIND $ids AS paperId
MATCH (cited:Paper {id: paperId})<-[citation:CITES]-(citing:Paper)
WITH cited, citation, citing, cited.representativeCiterIds AS representatives
RETURN
  cited.id AS id,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.humanRole AS humanRole,
  citation.humanPolarity AS humanPolarity,
  citation.selfCitation AS selfCitation,
  citation.vocabularies AS vocabularies,
  coalesce(toInteger(left(citing.dateKey, 4)), 0) AS year,
  citing.summary IS NOT NULL AS hasSummary,
  count(*) AS count,
  collect(
    CASE
      WHEN citing.id IN representatives THEN citing.id
    END) AS listed
