// Makes identifiers of papers that are there: $rows is a list of {paperId, properties}. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paperId})
CREATE (identifier:Identifier {key: row.properties.key})
CREATE (identifier)-[:IDENTIFIES]->(paper)
SET identifier += row.properties
