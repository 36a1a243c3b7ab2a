// isOfDates(met, start): whether a walk comes to a paper by its date; its start has been there all the time.
RETURN
  CASE
    WHEN $followsAll THEN true
    ELSE met = start OR (met.dateKey > $dateLow AND met.dateKey < $dateHigh)
  END
