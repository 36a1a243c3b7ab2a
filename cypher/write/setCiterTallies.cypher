// Stores summaries of cited papers and marks their representative citers as due: $rows is a list of
// {id, properties}. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET paper += row.properties, paper :RepresentativesDue
