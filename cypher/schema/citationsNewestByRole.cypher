// The same for the citers of one role.
CREATE INDEX cites_newest_by_role IF NOT EXISTS
FOR ()-[citation:CITES]-()
ON (citation.citedId, citation.role, citation.newestKey)
