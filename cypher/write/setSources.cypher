// Stores what is stated of sources, whose lock the transaction holds, under a revision that is new and random, so that it names the same
// statements in whatever database. Those in $changed have other
// evidence now, so that they are marked: headlines of citations are to be derived again, from the first paper on. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema.sourcesRevision = left(randomUUID(), 13)
WITH schema
UNWIND $profiles AS profile
MERGE (source:Source {name: profile.name})
SET source += profile
WITH source
WHERE source.name IN $changed
SET source :EvidenceChanged
REMOVE source.rederivedUpTo
