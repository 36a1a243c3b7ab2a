// One row a paper: the columns that only a closer look at a paper needs. Unknown ids yield no row.
UNWIND $ids AS wantedId
MATCH (paper:Paper {id: wantedId})
RETURN
  paper.id AS id,
  paper.citerCount AS citerCount,
  paper.abstract AS abstract,
  paper.authorNames AS authorNames,
  paper.authorOrcids AS authorOrcids,
  paper.reportedCitationCounts AS reportedCitationCounts,
  paper.retractionStatus AS retractionStatus,
  paper.retractionDate AS retractionDate,
  head([entry IN paper.provenance WHERE entry STARTS WITH 'retraction=']) AS retractionOrigin,
  paper.sources AS sources,
  paper.citerCells AS citerCells,
  paper.citerYears AS citerYears,
  paper.representativeCiterIds AS representativeCiterIds,
  paper.representativeCiterPositions AS representativeCiterPositions,
  paper.representativesRefreshedAt AS representativesRefreshedAt,
  [(identifier:Identifier)-[:IDENTIFIES]->(paper) | identifier.key ] AS identifierKeys
