// Serves the hubs of one profile label, in order of their citers.
CREATE INDEX paper_label_citer_count IF NOT EXISTS
FOR (paper:Paper)
ON (paper.profileLabel, paper.citerCount, paper.id)
