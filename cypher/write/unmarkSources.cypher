// Ends the marks of sources whose evidence is still that of $rows: all headlines are derived by it. One row a source of which it
// did.
UNWIND $rows AS row
MATCH (source:Source {name: row.name})
SET source :Source
WITH source, row
WHERE source.version = row.version AND source.evidence = row.evidence
REMOVE source :EvidenceChanged, source.rederivedUpTo
RETURN source.name AS name
