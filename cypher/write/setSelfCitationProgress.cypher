// Records by which rules self-citations are judged, and up to which id of the citing papers. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET
  schema.selfCitationRules = $selfCitationRules,
  schema.selfCitationsUpTo = $selfCitationsUpTo
