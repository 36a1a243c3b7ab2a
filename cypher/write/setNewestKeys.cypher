// Moves all citations that a paper makes to its new date: $rows is a list of {citingId, dateKey}. No rows.
UNWIND $rows AS row
MATCH (citing:Paper {id: row.citingId})-[citation:CITES]->()
SET citation.newestKey = row.dateKey + '|' + citing.id
