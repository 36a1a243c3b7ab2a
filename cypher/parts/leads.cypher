// leads(citation, after): whether a path may lead along a citation to the paper after it.
RETURN
  $followsAll OR
  (part.axes(citation) AND
    after.dateKey > $dateLow AND
    after.dateKey < $dateHigh)
