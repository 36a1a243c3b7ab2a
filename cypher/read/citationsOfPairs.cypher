// One row a citation that is there, of the pairs [citedId, newestKey] in $pairs: what is stored on it.
UNWIND $pairs AS pair
MATCH ()-[citation:CITES]->()
WHERE citation.citedId = pair[0] AND citation.newestKey = pair[1]
RETURN
  citation.citedId AS citedId,
  part.talliedColumns(citation),
  part.claimColumns(citation)
