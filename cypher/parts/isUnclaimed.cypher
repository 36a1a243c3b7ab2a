// isUnclaimed(paper): whether no source speaks of a paper any more, no citation touches it, and it does not stand for a detached
// identifier, which is kept.
RETURN
  paper.sources IS NULL AND
  paper.citerCount = 0 AND
  paper.referenceCount = 0 AND
  NOT EXISTS {
    (detached:Identifier)-[:IDENTIFIES]->(paper)
    WHERE detached.detached IS NOT NULL
  }
