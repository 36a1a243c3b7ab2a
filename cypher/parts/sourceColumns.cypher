// sourceColumns(source): what is stated of a source (StatedSource).
RETURN
  source.name AS name,
  source.evidence AS evidence,
  source.agent AS agent,
  source.licence AS licence,
  source.url AS url,
  source.version AS version,
  source:EvidenceChanged AS pending
