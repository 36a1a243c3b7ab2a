// The store that model 2 made of model-2.jsonl: with profiles, and without keys of titles.
CREATE (:CitegraphSchema {name: 'citegraph', version: 2, appliedAt: '2026-11-25T14:00:00.000Z',
  profileRules: 1, profilesUpTo: '~'})
CREATE (hub:Paper {
  id: '0000000000h0b', title: 'Évaluation: the “Hub”', publishedOn: '2001', dateKey: '2001-00-00', citerCount: 6, referenceCount: 0,
  citerCells: 'METHOD/CONTRADICTING=3 METHOD/SUPPORTING=3', citerYears: '2005=1',
  profileLabel: 'METHOD_REFERENCE', contested: true, contradictingShareLow: 0.187616, sources: ['test@1'],
  provenance: ['publishedOn=test@1', 'title=test@1'],
  representativeCiterIds: ['00000000000c0', '00000000000c1', '00000000000c2', '00000000000c3', '00000000000c4', '00000000000c5'],
  representativeCiterPositions: [0, 1, 2, 3, 4, 5], representativesRefreshedAt: '2026-11-24T14:00:00.000Z'
})
CREATE (:Identifier {key: 'doi:10.1/hub'})-[:IDENTIFIES]->(hub)
CREATE (:Identifier {key: 'pmid:1'})-[:IDENTIFIES]->(hub)
WITH hub
UNWIND range(0, 5) AS n
WITH hub, n, CASE WHEN n < 3 THEN 'SUPPORTING' ELSE 'CONTRADICTING' END AS polarity,
  CASE n WHEN 0 THEN '2005-03-00' ELSE '0000-00-00' END AS dateKey
CREATE (citer:Paper {
  id: '00000000000c' + n, dateKey: dateKey, citerCount: 0, referenceCount: 1, citerCells: '', citerYears: ''
})
SET citer += CASE n
  WHEN 0 THEN {
    title: 'C² – a study', publishedOn: '2005-03', sources: ['test@1'], provenance: ['publishedOn=test@1', 'title=test@1']
  } ELSE {} END
FOREACH (ignored IN CASE n WHEN 0 THEN [] ELSE [1] END | SET citer:Stub)
CREATE (:Identifier {key: 'doi:10.1/c' + n})-[:IDENTIFIES]->(citer)
CREATE (citer)-[:CITES {
  role: 'METHOD', polarity: polarity, disagreement: false, citedId: hub.id, newestKey: dateKey + '|' + citer.id,
  contexts: ['{"source":"test","version":"1","role":"METHOD","polarity":"' + polarity + '"}'], sources: ['test@1']
}]->(hub)
