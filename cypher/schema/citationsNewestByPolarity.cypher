// The same for the citers of one polarity.
CREATE INDEX cites_newest_by_polarity IF NOT EXISTS
FOR ()-[citation:CITES]-()
ON (citation.citedId, citation.polarity, citation.newestKey)
