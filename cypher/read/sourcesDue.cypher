// At most $limit rows: sources whose evidence has changed, so that headlines of citations are to be derived again, and up to
// which id of the citing papers they are.
MATCH (source:EvidenceChanged)
RETURN
  source.name AS name,
  source.version AS version,
  source.evidence AS evidence,
  source.rederivedUpTo AS rederivedUpTo
LIMIT $limit
