// Keys of the API are found by their ids. They are no part of the citation graph.
CREATE CONSTRAINT api_key_id IF NOT EXISTS
FOR (key:ApiKey)
REQUIRE key.id IS UNIQUE
