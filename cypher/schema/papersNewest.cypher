// Serves hubs in order of their dates.
CREATE INDEX paper_date IF NOT EXISTS
FOR (paper:Paper)
ON (paper.dateKey, paper.id)
