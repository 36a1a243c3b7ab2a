// One row a paper of $ids and scheme of $single of which it has several identifiers: these schemes give a paper one.
// Unknown ids yield no row.
UNWIND $ids AS wantedId
MATCH (paper:Paper {id: wantedId})<-[:IDENTIFIES]-(identifier:Identifier)
WITH paper, split(identifier.key, ':')[0] AS scheme, identifier.key AS key
WHERE scheme IN $single
ORDER BY key
WITH paper, scheme, collect(key) AS identifiers
WHERE size(identifiers) > 1
RETURN paper.id AS paperId, scheme, identifiers
