// Serves hubs in order of the share of citations that contradict them.
CREATE INDEX paper_contradicting_share IF NOT EXISTS
FOR (paper:Paper)
ON (paper.contradictingShareLow, paper.id)
