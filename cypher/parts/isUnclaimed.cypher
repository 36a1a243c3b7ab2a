// isUnclaimed(paper): whether no source claims anything about a paper any more and no citation touches it. A paper that stands
// for a detached identifier is kept, and so is one that is being merged, whose identifiers move to the survivor.
RETURN
  paper.sources IS NULL AND
  paper.tombstones IS NULL AND
  paper.deletedReferences IS NULL AND
  paper.citerCount = 0 AND
  paper.referenceCount = 0 AND
  NOT paper:Merging AND
  NOT EXISTS {
    (detached:Identifier)-[:IDENTIFIES]->(paper)
    WHERE detached.detached IS NOT NULL
  }
