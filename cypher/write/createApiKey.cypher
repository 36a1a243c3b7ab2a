// Stores a new API key. One row: the key; none, and nothing is stored, where there are $most already.
CALL () {
  MATCH (other:ApiKey)
  RETURN count(other) AS others
}
WITH others
WHERE others < $most
CREATE (key:ApiKey)
SET key = $row
RETURN part.apiKeyColumns(key)
