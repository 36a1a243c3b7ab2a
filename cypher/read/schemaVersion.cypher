// At most one row: the version of the graph model that this database holds, by which rules its profiles are stored (null:
// by none), and up to which id, and the same of its keys, texts, headlines, self-citations and cubes; and the checksum of the backup of
// which only a part was restored. None in a new database.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
RETURN
  schema.version AS version,
  schema.profileRules AS profileRules,
  schema.profilesUpTo AS profilesUpTo,
  schema.keyRules AS keyRules,
  schema.keysUpTo AS keysUpTo,
  schema.textRules AS textRules,
  schema.textsUpTo AS textsUpTo,
  schema.headlineRules AS headlineRules,
  schema.headlinesUpTo AS headlinesUpTo,
  schema.selfCitationRules AS selfCitationRules,
  schema.selfCitationsUpTo AS selfCitationsUpTo,
  schema.cubeRules AS cubeRules,
  schema.cubesUpTo AS cubesUpTo,
  schema.restoring AS restoring
