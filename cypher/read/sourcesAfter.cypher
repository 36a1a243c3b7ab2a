// A page of what is stated of sources, in order of their names, after $after.
MATCH (source:Source)
WHERE source.name > $after
RETURN part.sourceColumns(source)
ORDER BY source.name
LIMIT $limit
