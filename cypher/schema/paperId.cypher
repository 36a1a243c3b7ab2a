// Surrogate ids are unique; every statement finds papers by them.
CREATE CONSTRAINT paper_id IF NOT EXISTS
FOR (paper:Paper)
REQUIRE paper.id IS UNIQUE
