// Deletes an API key, so that it holds no more. One row: what it was; none where there is no such key.
MATCH (key:ApiKey {id: $id})
WITH key, key {.*} AS stored
DELETE key
WITH stored AS key
RETURN part.apiKeyColumns(key)
