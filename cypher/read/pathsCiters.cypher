// One row a length: the paths of up to 6 citations (variants: fewer, because a pattern takes no parameter for it) from the
// paper $fromId to the paper $toId, each paper cited by the next (variants: the other way, either way), none twice on a
// path: how many there are, and of the lengths that the first $limit have, by length and then by the ids on them, each of
// these with its ids and the citations along it (a list each: place, whether the later paper cites, role, polarity,
// influential, disagreement). Only citations that the filter passes. After $most paths the search ends. Unknown papers
// yield no row.
MATCH (from:Paper {id: $fromId})
MATCH (to:Paper {id: $toId})
MATCH
  path =
    SHORTEST 6 GROUPS
    (from)
    ((before)<-[citation:CITES]-(after) WHERE part.leads(citation, after)){1,6}
    (to)
WITH DISTINCT nodes(path) AS papers
WHERE all(paper IN papers WHERE single(other IN papers WHERE other = paper))
LIMIT $most
WITH size(papers) - 1 AS length, collect(papers) AS found
ORDER BY length
WITH collect([length, found]) AS groups
UNWIND range(0, size(groups) - 1) AS place
WITH
  groups[place][0] AS length,
  groups[place][1] AS found,
  $limit -
  reduce(
    before = 0, earlier IN groups[..place] | before + size(earlier[1])) AS room
CALL (found, room) {
  WITH found, room
  WHERE room > 0
  UNWIND found AS papers
  WITH papers, [paper IN papers | paper.id] AS paperIds
  ORDER BY paperIds
  LIMIT $limit
  CALL (papers) {
    UNWIND range(1, size(papers) - 1) AS place
    WITH place, papers[place - 1] AS before, papers[place] AS after
    MATCH (before)<-[citation:CITES]-(after)
    WHERE part.leads(citation, after)
    WITH place, citation, startNode(citation) = after AS isCiter
    ORDER BY place, isCiter DESC
    RETURN
      collect([
        place,
        isCiter,
        citation.role,
        citation.polarity,
        citation.influential,
        citation.disagreement
      ]) AS citations
  }
  WITH paperIds, citations
  ORDER BY paperIds
  RETURN collect([paperIds, citations]) AS paths
}
RETURN length, size(found) AS pathCount, paths
ORDER BY length
