// The store that model 4 made of model-4.jsonl: it kept the sentences of older versions beside those of newer ones.
CREATE (:CitegraphSchema {name: 'citegraph', version: 4, appliedAt: '2026-11-26T11:00:00.000Z',
  profileRules: 1, profilesUpTo: '~', keyRules: 1, keysUpTo: '~'})
CREATE (i0:Identifier {key: 'doi:10.1/versions'})
CREATE (i1:Identifier {key: 'doi:10.1/v1'})
CREATE (i2:Identifier {key: 'doi:10.1/v2'})
CREATE (p0:Paper {id: 'v000000000000', title: 'Versions', titleKey: 'versions', publishedOn: '2001', dateKey: '2001-00-00', sources: ['test@1'], provenance: ['publishedOn=test@1', 'title=test@1'], citerCount: 2, referenceCount: 0, citerCells: 'METHOD/MIXED=1 RESULT/UNCLASSIFIED=1', citerYears: '', contested: null, representativeCiterIds: ['v000000000001', 'v000000000002'], representativeCiterPositions: [1, 0], representativesRefreshedAt: '2026-11-26T11:21:30.441Z'})
CREATE (p1:Paper:Stub {id: 'v000000000001', dateKey: '0000-00-00', citerCount: 0, referenceCount: 1, citerCells: '', citerYears: ''})
CREATE (p2:Paper:Stub {id: 'v000000000002', dateKey: '0000-00-00', citerCount: 0, referenceCount: 1, citerCells: '', citerYears: ''})
CREATE (i0)-[:IDENTIFIES]->(p0), (i1)-[:IDENTIFIES]->(p1), (i2)-[:IDENTIFIES]->(p2)
CREATE (p1)-[:CITES {citedId: 'v000000000000', newestKey: '0000-00-00|v000000000001', role: 'METHOD', polarity: 'MIXED', disagreement: false, sources: ['test@2'], contexts: ['{"source":"test","version":"1","role":"METHOD"}', '{"source":"test","version":"1","text":"Old","polarity":"CONTRADICTING"}', '{"source":"test","version":"2","text":"New","polarity":"SUPPORTING"}']}]->(p0)
CREATE (p2)-[:CITES {citedId: 'v000000000000', newestKey: '0000-00-00|v000000000002', role: 'RESULT', polarity: 'UNCLASSIFIED', disagreement: false, sources: ['test@1'], contexts: ['{"source":"test","version":"1","text":"One"}', '{"source":"test","version":"1","text":"Two","role":"RESULT"}']}]->(p0)
