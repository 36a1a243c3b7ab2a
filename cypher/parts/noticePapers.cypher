// noticePapers(cited): a sub-query that returns `notices`: the papers of the notices that retract a paper. A notice may have the
// identifier of the paper itself; that one is left out.
UNWIND coalesce(cited.notices, []) AS stored
WITH
  cited,
  split(split(stored, '"kind":"')[1], '"')[0] AS kind,
  split(split(stored, '"doi":"')[1], '"')[0] AS doi
WHERE kind IN $retractingKinds
MATCH (:Identifier {key: 'doi:' + doi})-[:IDENTIFIES]->(notice:Paper)
WHERE notice <> cited
RETURN collect(DISTINCT notice) AS notices
