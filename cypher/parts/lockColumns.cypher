// lockColumns(paper): a paper that a transaction holds locked (Locked).
RETURN
  paper.id AS id,
  paper.mergingInto AS mergingInto,
  coalesce(paper.identityRevision, 0) AS identityRevision
