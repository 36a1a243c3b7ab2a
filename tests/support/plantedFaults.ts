/** The hub, as `paper`, and its only citation, in a pattern. */
export const HUB = "(paper:Paper {title: 'Hub'})";
export const CITATION = '()-[citation:CITES]->()';

/** Counts of a hub that two papers cite in the same way, as a second or strange edge would give them. */
const TWICE = `SET paper.citerCount = 2, paper.citerCells = 'METHOD/SUPPORTING=2', paper.citerYears = '2020=2',
  paper.citerVocabularies = 'citegraph=2', paper.citerCube = '2020MSU=2', paper.independentCiterCount = 2`;
const CITER = "(citer:Paper {title: 'Citer'})";
/**
 * Faults in a graph of a hub and one citer: what each is, what `verify` says of it, and the statement that
 * plants it.
 */
export const PLANTED = [
  [
    'a second citation of the same paper that all counts know',
    'another citation of the same',
    `MATCH ${CITER}-[citation:CITES]->(paper) CREATE (citer)-[again:CITES]->(paper)
     SET again = properties(citation), citer.referenceCount = 2, paper:RepresentativesDue ${TWICE}`,
  ],
  [
    'a paper that cites itself, with all that it takes',
    'citation of itself',
    `MATCH ${CITER}-[citation:CITES]->(paper) CREATE (citer)-[loop:CITES]->(citer)
     SET loop = properties(citation), loop.citedId = citer.id, citer.referenceCount = 2,
       citer += properties(paper {.citerCount, .citerCells, .citerYears, .citerVocabularies, .citerCube, .independentCiterCount,
         .profileLabel}), citer:RepresentativesDue`,
  ],
  [
    'a citation that no source knows',
    'sources',
    `MATCH ${CITATION} SET citation.contexts = null, citation.sources = null, citation.influential = null,
       citation.influentialSaid = null, citation.role = 'UNCLASSIFIED', citation.polarity = 'UNCLASSIFIED',
       citation.vocabularies = null
     WITH citation MATCH ${HUB} SET paper.citerCells = 'UNCLASSIFIED/UNCLASSIFIED=1', paper.citerVocabularies = null,
       paper.citerCube = '2020UUU=1',
       paper.profileLabel = null`,
  ],
  [
    'a context of a source that does not know the citation',
    'sources',
    `MATCH ${CITATION}
     SET citation.contexts = citation.contexts + '{"source":"zzz","version":"1","text":"x"}',
       citation.contextCount = coalesce(citation.contextCount, 0) + 1`,
  ],
  [
    'a fact newer than what its source knows',
    'sources',
    `MATCH ${HUB} SET paper.provenance = ['publishedOn=test@1', 'title=test@9']`,
  ],
  [
    'a source without what readers of it look for',
    'sources without a revision, which the next import takes for unstated',
    `CREATE (:Source {name: 'mine', evidence: 'MODEL', version: '1'})
     WITH * MATCH (schema:CitegraphSchema) REMOVE schema.sourcesRevision`,
  ],
  [
    'a source that is derived again, without its mark',
    'source of which headlines are derived again, without the label EvidenceChanged',
    `MERGE (schema:CitegraphSchema {name: 'citegraph'}) SET schema.sourcesRevision = 'x'
     CREATE (:Source {name: 'mine', evidence: 'MODEL', version: '1', rederivedUpTo: 'x'})`,
  ],
  [
    'a source with evidence of no class',
    'evidence',
    `MERGE (schema:CitegraphSchema {name: 'citegraph'}) SET schema.sourcesRevision = 'x'
     CREATE (:Source {name: 'mine', evidence: 'HUMAN', version: '1'})`,
  ],
  [
    'an identifier that names nothing',
    'identifier that does not name one paper',
    "CREATE (:Identifier {key: 'doi:10.4/nobody'})",
  ],
  [
    'an identifier that names two papers',
    'identifier that does not name one paper',
    `MATCH (identifier:Identifier {key: 'doi:10.4/hub'}), ${CITER}
     CREATE (identifier)-[:IDENTIFIES]->(citer)`,
  ],
  [
    'a paper with nothing but a retired identifier',
    'identifiers',
    "MATCH (identifier:Identifier {key: 'doi:10.4/hub'}) SET identifier.key = 'retired:0000000000000'",
  ],
  [
    'a paper of which no source speaks',
    'paper of which no source speaks, which the next forget deletes',
    `CREATE (:Identifier {key: 'doi:10.4/new'})-[:IDENTIFIES]->(:Paper:Stub {id: '0000000000000',
       dateKey: '0000-00-00', citerCount: 0, referenceCount: 0, citerCells: '', citerYears: ''})`,
  ],
  [
    'a paper without an id',
    'paper without an id, or properties that the graph model does not have',
    "CREATE (:Identifier {key: 'doi:10.4/new'})-[:IDENTIFIES]->(:Paper {sources: ['test@1']})",
  ],
  [
    'a paper with a property of its own',
    'paper without an id, or properties that the graph model does not have',
    `MATCH ${HUB} SET paper.tilte = 'Hub'`,
  ],
  [
    'a citation with a property of its own',
    'properties that the graph model does not have',
    `MATCH ${CITATION} SET citation.weight = 1`,
  ],
  [
    'an identifier with a property of its own',
    'properties that the graph model does not have',
    "MATCH (identifier:Identifier {key: 'doi:10.4/hub'}) SET identifier.scheme = 'doi'",
  ],
  [
    'a node of another label',
    'node of a label that the graph model does not have',
    "CREATE (:Author {name: 'X'})",
  ],
  ['a node without a label', 'node of a label that the graph model does not have', 'CREATE ()'],
  [
    'a relationship of another type',
    'relationship of a type or between ends that the graph model does not have',
    `MATCH ${HUB}, ${CITER} CREATE (paper)-[:RELATED]->(citer)`,
  ],
  [
    'a citation of an identifier',
    'relationship of a type or between ends that the graph model does not have',
    `MATCH (identifier:Identifier {key: 'doi:10.4/hub'}), ${CITER} CREATE (citer)-[:CITES]->(identifier)`,
  ],
  [
    'a merge that nobody finishes',
    'merge that was cut, which the next import or start finishes',
    `MATCH ${HUB} SET paper:Merging`,
  ],
  [
    'a paper that is said to merge and is not marked',
    'paper that is said to merge, without the label Merging',
    `MATCH ${HUB} SET paper.mergingInto = '0000000000000'`,
  ],
] as const;
