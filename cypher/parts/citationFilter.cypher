// citationFilter(citation, other, slot): whether a citation, and the paper at its other end, pass what a filter asks besides roles, polarities and dates.
RETURN
  ($influential IS NULL OR citation.influential = $influential) AND
  ($hasSummary IS NULL OR (other.summary IS NOT NULL) = $hasSummary) AND
  ($titleContains IS NULL OR
    toLower(other.title) CONTAINS toLower($titleContains)) AND
  ($contextPattern IS NULL OR
    any(
      stored IN citation.contexts
      WHERE part.citingSentence(stored) =~ $contextPattern
    )) AND
  part.hasEvidence(citation) AND
  ($retracted IS NULL OR (other.retractionStatus IS NOT NULL) = $retracted) AND
  ($byNames IS NULL OR
    (part.hasNames(other, slot.venue, slot.language, slot.authors) AND
      part.isInBucket(citation, slot)))
