// follows(citation, date): whether a walk follows a citation to the paper of a date, dateKey or newestKey; under $followsAll
// nothing is read for it.
RETURN
  CASE
    WHEN $followsAll THEN true
    ELSE part.axes(citation) AND date > $dateLow AND date < $dateHigh
  END
