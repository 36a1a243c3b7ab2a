// acknowledgement(citation, citing, cited, notices): whether a citation of a retracted paper lets the retraction be seen, as Acknowledgement (src/retractions/acknowledgement.ts).
RETURN
  CASE
    WHEN
      any(
        stored IN citation.contexts
        WHERE
          part.citingSentence(stored) =~
          CASE cited.retractionStatus
            WHEN 'WITHDRAWN' THEN $withdrawalWords
            ELSE $retractionWords
          END
      )
      THEN 'YES'
    WHEN
      any(notice IN notices WHERE EXISTS { (citing)-[:CITES]->(notice) })
      THEN 'YES'
    WHEN
      any(
        stored IN citation.contexts
        WHERE part.citingSentence(stored) IS NOT NULL
      )
      THEN 'NOT_IN_THE_SENTENCES_WE_HOLD'
    ELSE 'NO_SENTENCE'
  END
