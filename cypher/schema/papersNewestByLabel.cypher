// Serves the hubs of one profile label, in order of their dates.
CREATE INDEX paper_label_date IF NOT EXISTS
FOR (paper:Paper)
ON (paper.profileLabel, paper.dateKey, paper.id)
