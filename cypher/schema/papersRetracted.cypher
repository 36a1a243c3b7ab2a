// Finds retracted papers, the only ones that have the property.
CREATE INDEX paper_retracted IF NOT EXISTS
FOR (paper:Paper)
ON (paper.retractionStatus)
