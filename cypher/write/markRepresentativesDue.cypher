// Marks every paper that one of $citingIds cites: its list of representative citers must be rebuilt. No rows.
UNWIND $citingIds AS citingId
MATCH (:Paper {id: citingId})-[:CITES]->(cited:Paper)
SET cited :RepresentativesDue
