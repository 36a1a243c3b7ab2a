// Changes citations that are there: $rows is a list of {citedId, newestKey, properties}. No rows.
UNWIND $rows AS row
MATCH ()-[citation:CITES]->()
WHERE citation.citedId = row.citedId AND citation.newestKey = row.newestKey
SET citation += row.properties
