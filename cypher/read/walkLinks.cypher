// One row a paper of $paperIds that a citation joins to one in $places: the one whose place comes first, which is the
// paper before it in its chain, and that citation. $places has the place of each paper that may be it, by id.
// Follows what the filter passes; where two papers cite each other, the citation of the earlier one is given.
// Citations are looked for at the paper that makes them: bibliographies are short, and citers may be many.
CALL () {
  UNWIND
    CASE
      WHEN $direction <> 'REFERENCES' THEN $paperIds
      ELSE []
    END AS citingId
  MATCH (:Paper {id: citingId})-[citation:CITES]->()
  WHERE
    $places[citation.citedId] IS NOT NULL AND
    part.follows(citation, citation.newestKey)
  RETURN
    citingId AS paperId,
    citation.citedId AS predecessorId,
    citation,
    true AS isCiter
    UNION ALL
  UNWIND
    CASE
      WHEN $direction <> 'CITERS' THEN keys($places)
      ELSE []
    END AS citingId
  MATCH (:Paper {id: citingId})-[citation:CITES]->(paper)
  WHERE citation.citedId IN $paperIds AND part.follows(citation, paper.dateKey)
  RETURN
    citation.citedId AS paperId,
    citingId AS predecessorId,
    citation,
    false AS isCiter
}
WITH paperId, predecessorId, citation, isCiter
ORDER BY $places[predecessorId], isCiter DESC
WITH paperId, head(collect([predecessorId, citation, isCiter])) AS link
WITH paperId, link[0] AS predecessorId, link[1] AS citation, link[2] AS isCiter
RETURN
  paperId,
  predecessorId,
  isCiter,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.influential AS influential,
  citation.disagreement AS disagreement
