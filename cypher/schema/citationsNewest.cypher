// Serves a page of citers in order of date, without sorting and without expanding the cited paper.
CREATE INDEX cites_newest IF NOT EXISTS
FOR ()-[citation:CITES]-()
ON (citation.citedId, citation.newestKey)
