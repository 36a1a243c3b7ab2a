// One row a known id: the stored summary and the date of the paper, read after its lock is taken (see
// lockPaperFacts), and the revision of what is stated of sources, read after all locks are. Whoever changes a citation holds the
// locks of both its papers.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
SET paper :Paper
WITH collect(paper) AS papers
OPTIONAL MATCH (schema:CitegraphSchema {name: 'citegraph'})
UNWIND papers AS paper
RETURN
  part.lockColumns(paper),
  paper.dateKey AS dateKey,
  paper.referenceCount AS referenceCount,
  paper.tombstones AS tombstones,
  paper.completeReferences AS completeReferences,
  paper.deletedReferences AS deletedReferences,
  schema.sourcesRevision AS sourcesRevision,
  part.comparedAuthors(paper),
  part.tallyColumns(paper),
  part.cubeColumns(paper)
