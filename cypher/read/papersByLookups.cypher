// One row a wanted paper that exists, with its card, its details, its first citers and its representative
// citers. A lookup holds a current surrogate or null, and an identifier key (of a retired surrogate:
// 'retired:' before it). Unknown ones yield no row. The citers are the newest with lookup.low < newestKey <
// lookup.high, at most $citers of them (none for 0), each a list in the order of CitationTuple
// (src/citation/citationRow.ts); the representatives are the first $representatives that are stored, each a list in
// the order of CardTuple (src/paper/paperRows.ts). Reads the index in its order: no sort.
UNWIND $lookups AS lookup
CALL (lookup) {
  MATCH (paper:Paper {id: lookup.surrogate})
  RETURN paper
    UNION
  MATCH (:Identifier {key: lookup.key})-[:IDENTIFIES]->(paper:Paper)
  RETURN paper
}
CALL (lookup, paper) {
  MATCH (citing)-[citation:CITES]->()
  USING INDEX citation:CITES(citedId, newestKey)
  WHERE
    citation.citedId = paper.id AND
    citation.newestKey > lookup.low AND
    citation.newestKey < lookup.high
  WITH citing, citation
  ORDER BY citation.citedId DESC, citation.newestKey DESC
  LIMIT $citers
  RETURN
    collect(
      part.citationTuple(citation, citation.newestKey, citing, $wholeCiters)) AS citers
}
CALL (paper) {
  UNWIND paper.representativeCiterIds[..$representatives] AS citerId
  MATCH (citer:Paper {id: citerId})
  RETURN
    collect(part.cardTuple(citer, $wholeRepresentatives)) AS representatives
}
RETURN
  lookup.index AS lookupIndex,
  citers,
  representatives,
  part.cardColumns(paper),
  part.detailColumns(paper)
