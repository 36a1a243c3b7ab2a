// One row a citation that one of $ids makes or receives; one between two of them comes twice.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})-[citation:CITES]-()
RETURN startNode(citation).id AS citingId, citation.citedId AS citedId
