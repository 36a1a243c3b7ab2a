// Links identifiers that name no paper yet: $rows is a list of {key, paperId}. No rows.
UNWIND $rows AS row
MATCH (identifier:Identifier {key: row.key})
MATCH (paper:Paper {id: row.paperId})
CREATE (identifier)-[:IDENTIFIES]->(paper)
