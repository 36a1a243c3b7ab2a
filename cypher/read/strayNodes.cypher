// One row a node that breaks the graph model: an identifier that names no paper or several, a paper
// without an identifier, a pair of papers with several citations, a merge that was cut. Reads everything.
MATCH (identifier:Identifier)
WHERE COUNT { (identifier)-[:IDENTIFIES]->(:Paper) } <> 1
RETURN 'identifier that does not name one paper' AS kind, identifier.key AS name
  UNION ALL
MATCH (paper:Paper)
WHERE NOT EXISTS { (:Identifier)-[:IDENTIFIES]->(paper) }
RETURN 'paper without an identifier' AS kind, paper.id AS name
  UNION ALL
MATCH (citing:Paper)-[:CITES]->(cited:Paper)
WITH citing, cited, count(*) AS citations
WHERE citations > 1 OR citing = cited
RETURN
  'papers with several citations, or one that cites itself' AS kind,
  citing.id + ' cites ' + cited.id AS name
  UNION ALL
MATCH (paper:Merging)
RETURN
  'merge that was cut, which the next start finishes' AS kind,
  paper.id + ' merges into ' + paper.mergingInto AS name
