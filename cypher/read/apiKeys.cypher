// One row an API key that holds, with the hash of its secret, in order of their creation.
MATCH (key:ApiKey)
WHERE key.id > ''
RETURN part.apiKeyColumns(key), key.hash AS hash
ORDER BY createdAt, id
