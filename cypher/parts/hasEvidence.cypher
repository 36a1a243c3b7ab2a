// hasEvidence(citation): whether a citation has one of the verdicts of $selfCitations, and what $evidence asks of the claims about
// it (EvidenceFilter); null allows all.
RETURN
  ($selfCitations IS NULL OR citation.selfCitation IN $selfCitations) AND
  CASE
    WHEN $evidence IS NULL THEN true
    ELSE
      ($evidence.disagreement IS NULL OR
        citation.disagreement = $evidence.disagreement) AND
      ($evidence.hasContext IS NULL OR
        (citation.contextCount IS NOT NULL) = $evidence.hasContext) AND
      ($evidence.sections IS NULL OR
        any(
          section IN coalesce(citation.sections, [])
          WHERE section IN $evidence.sections
        )) AND
      ($evidence.sources IS NULL OR
        any(
          origin IN coalesce(citation.sources, [])
          WHERE part.sourceOf(origin) IN $evidence.sources
        )) AND
      ($evidence.minimumConfidence IS NULL OR
        all(
          least IN $evidence.minimumConfidence
          WHERE
            any(
              stored IN coalesce(citation.confidences, [])
              WHERE
                stored STARTS WITH least.source + '=' AND
                toFloat(substring(stored, size(least.source) + 1)) >=
                least.value
            )
        ))
  END
