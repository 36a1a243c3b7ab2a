// One row a year in which papers were published that a paper of $ids cites, and how many; 0 for those without a date. No
// row for a paper without references, or an unknown one.
UNWIND $ids AS citingId
MATCH (:Paper {id: citingId})-[:CITES]->(cited)
WITH citingId, left(cited.dateKey, 4) AS year
RETURN citingId AS paperId, toInteger(year) AS year, count(*) AS count
