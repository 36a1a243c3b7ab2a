// One row a role that occurs among the citers of one of $ids: its $limit best-ranked citers, best first,
// each as [id, has a summary, classified, citers of its own, newestKey].
UNWIND $ids AS paperId
MATCH (cited:Paper {id: paperId})<-[citation:CITES]-(citing:Paper)
WITH
  cited.id AS citedId,
  citation.role AS role,
  [
    citing.id,
    CASE
      WHEN citing.summary IS NULL THEN 0
      ELSE 1
    END,
    CASE
      WHEN
        citation.role = 'UNCLASSIFIED' AND citation.polarity = 'UNCLASSIFIED'
        THEN 0
      ELSE 1
    END,
    citing.citerCount,
    citation.newestKey
  ] AS candidate
ORDER BY candidate[1] DESC, candidate[2] DESC, candidate[3] DESC, candidate[4] DESC
RETURN citedId, role, collect(candidate)[0..$limit] AS candidates
