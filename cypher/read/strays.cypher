// One row a node or relationship that no part of the graph model accounts for: of a label, type, end or property that
// the model does not have; an identifier that does not name one paper; a paper without an id, or of which nobody knows
// anything; a merge that was cut. Reads everything. What one paper and its citations show is found elsewhere.
MATCH (node)
WHERE
  size(labels(node)) = 0 OR
  any(label IN labels(node) WHERE NOT label IN $labels)
RETURN
  'node of a label that the graph model does not have' AS kind,
  elementId(node) +
  ' (' +
  reduce(names = '', label IN labels(node) | names + ':' + label) +
  ')' AS name
  UNION ALL
MATCH (identifier:Identifier)
WHERE any(key IN keys(identifier) WHERE NOT key IN $identifierProperties)
RETURN
  'properties that the graph model does not have' AS kind,
  coalesce(identifier.key, elementId(identifier)) AS name
  UNION ALL
MATCH (identifier:Identifier)
WHERE
  coalesce(identifier.key CONTAINS ':', false) = false OR
  coalesce(identifier.detached STARTS WITH '2', identifier.detached IS NULL) =
  false
RETURN
  'identifier without a key, or detached at no time' AS kind,
  coalesce(identifier.key, elementId(identifier)) AS name
  UNION ALL
MATCH (identifier:Identifier)
WHERE COUNT { (identifier)-[:IDENTIFIES]->(:Paper) } <> 1
RETURN
  'identifier that does not name one paper' AS kind,
  coalesce(identifier.key, elementId(identifier)) AS name
  UNION ALL
MATCH (paper:Paper)
WHERE
  coalesce(paper.id > '', false) = false OR
  any(key IN keys(paper) WHERE NOT key IN $paperProperties)
RETURN
  'paper without an id, or properties that the graph model does not have' AS kind,
  coalesce(toStringOrNull(paper.id), elementId(paper)) AS name
  UNION ALL
MATCH (paper:Stub)
WHERE part.isUnclaimed(paper)
RETURN
  'paper of which no source speaks, which the next forget deletes' AS kind,
  coalesce(toStringOrNull(paper.id), elementId(paper)) AS name
  UNION ALL
MATCH (paper:Merging)
RETURN
  'merge that was cut, which the next import or start finishes' AS kind,
  coalesce(paper.id, elementId(paper)) +
  ' merges into ' +
  coalesce(paper.mergingInto, 'nothing') AS name
  UNION ALL
MATCH (paper:TakingBack)
RETURN
  'citations that newer records void, which the next import or start takes back' AS kind,
  coalesce(paper.id, elementId(paper)) AS name
  UNION ALL
MATCH (paper:AuthorsChanged)
RETURN
  'self-citations of earlier authors, which the next import or start judges again' AS kind,
  coalesce(paper.id, elementId(paper)) AS name
  UNION ALL
MATCH (source:Source)
WHERE
  coalesce(source.name > '', false) = false OR
  any(key IN keys(source) WHERE NOT key IN $sourceProperties)
RETURN
  'source without a name, or properties that the graph model does not have' AS kind,
  coalesce(toStringOrNull(source.name), elementId(source)) AS name
  UNION ALL
MATCH (source:Source)
WITH count(source) AS stated
WHERE
  stated > 0 AND
  NOT EXISTS {
    (schema:CitegraphSchema)
    WHERE schema.sourcesRevision IS NOT NULL
  }
RETURN
  'sources without a revision, which the next import takes for unstated' AS kind,
  toString(stated) + ' sources' AS name
  UNION ALL
MATCH (source:EvidenceChanged)
RETURN
  'headlines by earlier evidence of a source, which the next import or start derives again' AS kind,
  coalesce(source.name, elementId(source)) AS name
  UNION ALL
MATCH (source:Source)
WHERE source.rederivedUpTo IS NOT NULL AND NOT source:EvidenceChanged
RETURN
  'source of which headlines are derived again, without the label EvidenceChanged' AS kind,
  coalesce(source.name, elementId(source)) AS name
  UNION ALL
MATCH (paper:Paper)
WHERE paper.mergingInto IS NOT NULL AND NOT paper:Merging
RETURN
  'paper that is said to merge, without the label Merging' AS kind,
  coalesce(paper.id, elementId(paper)) AS name
  UNION ALL
MATCH (from)-[link]->(to)
WHERE
  NOT ((link:IDENTIFIES AND from:Identifier AND to:Paper) OR
    (link:CITES AND from:Paper AND to:Paper))
RETURN
  'relationship of a type or between ends that the graph model does not have' AS kind,
  elementId(from) + ' ' + type(link) + ' ' + elementId(to) AS name
  UNION ALL
MATCH (citing:Paper)-[citation:CITES]->(cited:Paper)
WHERE any(key IN keys(citation) WHERE NOT key IN $citationProperties)
RETURN
  'properties that the graph model does not have' AS kind,
  citing.id + ' cites ' + cited.id AS name
