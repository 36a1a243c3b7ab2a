// Finds the papers whose title is what somebody searches for, and the titles that begin like it.
CREATE INDEX paper_title_key IF NOT EXISTS
FOR (paper:Paper)
ON (paper.titleKey)
