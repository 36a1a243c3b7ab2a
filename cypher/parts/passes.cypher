// passes(citation): whether a walk follows a citation, dates apart; under $followsAll nothing is read for it.
RETURN
  CASE
    WHEN $followsAll THEN true
    ELSE part.axes(citation)
  END
