// At most $limit rows: citations that papers of $citingIds make to papers of $ids and that pass the filter, whose years are those of
// the citing paper; by the ids of their ends. What is long is null unless $wanted: the evidence is the first class of $classes
// that one of the labels has, where one that states none has that of its source in $evidenceOf; the sentence is the first
// context that has one. Citations are looked for at the papers that make them: bibliographies are short, and citers may be
// many. Reads all references of the papers of $citingIds.
UNWIND $citingIds AS citingId
MATCH (citing:Paper {id: citingId})-[citation:CITES]->(cited)
WHERE part.joins(citation, citing, cited, $slot)
WITH citation, citing, cited, citingId, cited.id AS citedId
ORDER BY citingId, citedId
LIMIT $limit
WITH
  citation,
  citing,
  cited,
  citingId,
  citedId,
  CASE
    WHEN
      $wanted.evidence
      THEN
        [
          stored IN citation.contexts
          WHERE part.isLabelled(stored)
          | part.evidenceOf(stored)
        ]
  END AS labels
RETURN
  citingId,
  citedId,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.influential AS influential,
  citation.disagreement AS disagreement,
  citation.humanRole AS humanRole,
  citation.humanPolarity AS humanPolarity,
  citation.selfCitation AS selfCitation,
  citing:AuthorsChanged OR cited:AuthorsChanged AS selfCitationDue,
  CASE
    WHEN $wanted.statements THEN citation.selfCitationSaid
  END AS selfCitationSaid,
  CASE
    WHEN $wanted.sources THEN citation.sources
  END AS sources,
  head([class IN $classes WHERE class IN labels]) AS evidence,
  CASE
    WHEN
      $wanted.sentence
      THEN head([stored IN citation.contexts WHERE stored CONTAINS ',"text":"'])
  END AS sentence
