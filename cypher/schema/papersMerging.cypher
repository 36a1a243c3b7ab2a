// Finds what is being merged into a paper that itself merges into another one.
CREATE INDEX merging_into IF NOT EXISTS
FOR (paper:Merging)
ON (paper.mergingInto)
