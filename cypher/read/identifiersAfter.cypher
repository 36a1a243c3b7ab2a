// The $limit identifiers after the key $after, in the order of their keys: the key, and whether it is detached. Reads only these.
MATCH (identifier:Identifier)
WHERE identifier.key > $after
RETURN identifier.key AS key, identifier.detached IS NOT NULL AS detached
ORDER BY key
LIMIT $limit
