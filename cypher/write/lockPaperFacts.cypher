// One row a known id: what is stored about the paper, read after its lock is taken (setting a label that
// is there already locks the node and changes nothing). Give the ids sorted: that keeps deadlocks rare.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
SET paper :Paper
WITH paper
RETURN
  paper.id AS id,
  paper.mergingInto AS mergingInto,
  coalesce(paper.identityRevision, 0) AS identityRevision,
  paper.title AS title,
  paper.summary AS summary,
  paper.abstract AS abstract,
  paper.authorNames AS authorNames,
  paper.authorOrcids AS authorOrcids,
  paper.venue AS venue,
  paper.publishedOn AS publishedOn,
  paper.url AS url,
  paper.retractionStatus AS retractionStatus,
  paper.retractionDate AS retractionDate,
  paper.dateKey AS dateKey,
  paper.reportedCitationCounts AS reportedCitationCounts,
  paper.sources AS sources,
  paper.provenance AS provenance,
  paper.superseded AS superseded
