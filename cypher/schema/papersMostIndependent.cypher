// Serves the hubs of the whole graph in order of their independent citers.
CREATE INDEX paper_independent_citer_count IF NOT EXISTS
FOR (paper:Paper)
ON (paper.independentCiterCount)
