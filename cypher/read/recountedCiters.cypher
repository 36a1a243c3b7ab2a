// One row a role, polarity and year (0 where unknown) that occur among the citers of one of $ids, counted
// from the edges and the dates of the citing papers. No row for a paper that nobody cites.
UNWIND $ids AS paperId
MATCH (cited:Paper {id: paperId})<-[citation:CITES]-(citing:Paper)
RETURN
  cited.id AS id,
  citation.role AS role,
  citation.polarity AS polarity,
  toInteger(left(citing.dateKey, 4)) AS year,
  count(*) AS count
