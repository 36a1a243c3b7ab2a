// At most $limit rows: papers whose thresholds have risen, so that some of their references may be void.
MATCH (paper:TakingBack)
RETURN
  paper.id AS id,
  paper.referenceCount AS referenceCount,
  paper.tombstones AS tombstones,
  paper.completeReferences AS completeReferences,
  paper.deletedReferences AS deletedReferences
LIMIT $limit
