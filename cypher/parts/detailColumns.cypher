// detailColumns(paper): a paper as DETAIL_COLUMNS (src/paper/paperRows.ts).
RETURN
  paper.abstract AS abstract,
  paper.language AS language,
  paper.authorNames AS authorNames,
  paper.authorOrcids AS authorOrcids,
  paper.reportedCitationCounts AS reportedCitationCounts,
  paper.notices AS notices,
  paper.retractionStatus AS retractionStatus,
  paper.retractionDate AS retractionDate,
  part.origin(paper, 'retraction=') AS retractionOrigin,
  paper.sources AS sources,
  paper.citerCells AS citerCells,
  paper.citerYears AS citerYears,
  paper.representativeCiterIds AS representativeCiterIds,
  paper.representativeCiterPositions AS representativeCiterPositions,
  paper.representativesRefreshedAt AS representativesRefreshedAt,
  [(identifier:Identifier)-[:IDENTIFIES]->(paper) | identifier.key ] AS identifierKeys
