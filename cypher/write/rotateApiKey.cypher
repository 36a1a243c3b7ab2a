// Puts the hash of a new secret in the place of that of an API key. One row: the key; none where there is no such key.
MATCH (key:ApiKey {id: $id})
SET key.hash = $hash, key.rotatedAt = $rotatedAt
RETURN part.apiKeyColumns(key)
