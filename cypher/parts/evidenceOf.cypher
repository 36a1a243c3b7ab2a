// evidenceOf(stored): the class of evidence of a stored context: the one that it states, else that of its source, whose name
// comes first and has no quotes, in $evidenceOf.
RETURN
  coalesce(
    split(split(stored, ',"evidence":"')[1], '"')[0],
    $evidenceOf[split(stored, '"')[3]],
    'UNKNOWN'
  )
