// One row for each of $names of which something is stated: what is. None for the others.
UNWIND $names AS wantedName
MATCH (source:Source {name: wantedName})
RETURN part.sourceColumns(source)
