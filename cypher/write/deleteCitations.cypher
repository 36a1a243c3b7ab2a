// Deletes citations whose papers' locks the transaction holds: $rows is a list of {citedId, newestKey}. No rows.
UNWIND $rows AS row
MATCH ()-[citation:CITES]->()
WHERE citation.citedId = row.citedId AND citation.newestKey = row.newestKey
DELETE citation
