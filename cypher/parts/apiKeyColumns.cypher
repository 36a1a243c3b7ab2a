// apiKeyColumns(key): what is stored of an API key (ApiKey), without the hash of its secret.
RETURN
  key.id AS id,
  key.name AS name,
  key.scopes AS scopes,
  key.costPerMinute AS costPerMinute,
  key.createdAt AS createdAt,
  key.rotatedAt AS rotatedAt
