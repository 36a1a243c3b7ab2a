// Stores lists of representative citers: $rows is a list of {id, citerIds, positions}. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET
  paper +=
    {
      representativeCiterIds: row.citerIds,
      representativeCiterPositions: row.positions,
      representativesRefreshedAt: $refreshedAt
    }
REMOVE paper :RepresentativesDue
