// roleIn(stored): the role in a stored context; null when it has none. Quotes within texts follow a backslash, so that this is the
// name of a field.
RETURN split(split(stored, ',"role":"')[1], '"')[0]
