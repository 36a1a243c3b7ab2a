// The same for the citers of one role by the labels of people; citations without such a label are not in it.
CREATE INDEX cites_newest_by_human_role IF NOT EXISTS
FOR ()-[citation:CITES]-()
ON (citation.citedId, citation.humanRole, citation.newestKey)
