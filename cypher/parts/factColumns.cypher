// factColumns(paper): everything that is stored of what sources claim about a paper (src/paper/storedFacts.ts).
RETURN
  paper.title AS title,
  paper.summary AS summary,
  paper.abstract AS abstract,
  paper.authorNames AS authorNames,
  paper.authorOrcids AS authorOrcids,
  paper.venue AS venue,
  paper.language AS language,
  paper.publishedOn AS publishedOn,
  paper.url AS url,
  paper.retractionStatus AS retractionStatus,
  paper.retractionDate AS retractionDate,
  paper.dateKey AS dateKey,
  paper.titleKey AS titleKey,
  paper.reportedCitationCounts AS reportedCitationCounts,
  paper.sources AS sources,
  paper.provenance AS provenance,
  paper.superseded AS superseded
