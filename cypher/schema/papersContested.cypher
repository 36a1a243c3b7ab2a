// Finds contested papers, the only ones that have the property.
CREATE INDEX paper_contested IF NOT EXISTS
FOR (paper:Paper)
ON (paper.contested)
