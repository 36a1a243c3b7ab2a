// evidenceColumns(citation): what is stored of a citation for filters of its claims (StoredEvidence).
RETURN
  citation.contextCount AS contextCount,
  citation.sections AS sections,
  citation.confidences AS confidences
