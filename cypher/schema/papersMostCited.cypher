// Serves the hubs of the whole graph in order of their citers.
CREATE INDEX paper_citer_count IF NOT EXISTS
FOR (paper:Paper)
ON (paper.citerCount)
