// Makes citations that are not there yet: $rows is a list of {citingId, citedId, properties}. No rows.
UNWIND $rows AS row
MATCH (citing:Paper {id: row.citingId})
MATCH (cited:Paper {id: row.citedId})
CREATE (citing)-[citation:CITES]->(cited)
SET citation = row.properties
