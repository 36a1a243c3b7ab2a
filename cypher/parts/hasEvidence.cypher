// hasEvidence(citation): whether a citation has one of the verdicts of $selfCitations; null allows all.
RETURN $selfCitations IS NULL OR citation.selfCitation IN $selfCitations
