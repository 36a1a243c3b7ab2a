// One row a retracted paper of $ids: how it was retracted, and since when, as precise as known. No row for any other.
UNWIND $ids AS wantedId
MATCH (paper:Paper {id: wantedId})
WHERE paper.retractionStatus IS NOT NULL
RETURN
  paper.id AS id,
  paper.retractionStatus AS status,
  paper.retractionDate AS date
