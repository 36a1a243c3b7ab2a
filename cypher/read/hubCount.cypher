// One row: how many papers are cited at all. Reads all their index entries.
MATCH (paper:Paper)
USING INDEX paper:Paper(citerCount)
WHERE paper.citerCount >= 1
RETURN count(*) AS hubCount
