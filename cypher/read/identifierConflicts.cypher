// One row a paper of $ids and scheme of which it has several identifiers, although the scheme gives a paper
// one: any but DOIs, of which two are normal, and retired surrogates. Unknown ids yield no row.
UNWIND $ids AS wantedId
MATCH (paper:Paper {id: wantedId})<-[:IDENTIFIES]-(identifier:Identifier)
WHERE
  NOT identifier.key STARTS WITH 'doi:' AND
  NOT identifier.key STARTS WITH 'retired:'
WITH paper, split(identifier.key, ':')[0] AS scheme, identifier.key AS key
ORDER BY key
WITH paper, scheme, collect(key) AS identifiers
WHERE size(identifiers) > 1
RETURN paper.id AS paperId, scheme, identifiers
