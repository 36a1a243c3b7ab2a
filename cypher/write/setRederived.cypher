// Records up to which id of the citing papers headlines are derived by the evidence of sources, where it is still that of $rows.
// No rows.
UNWIND $rows AS row
MATCH (source:Source {name: row.name})
SET source :Source
WITH source, row
WHERE source.version = row.version AND source.evidence = row.evidence
SET source.rederivedUpTo = $upTo
