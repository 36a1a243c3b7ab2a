// isLabelled(stored): whether a stored context has a label, be it one that stands for no role and no polarity. Quotes
// within texts follow a backslash, so that these are names of fields.
RETURN
  stored CONTAINS ',"role":"' OR
  stored CONTAINS ',"polarity":"' OR
  stored CONTAINS ',"label":"'
