// Makes citations that are not there yet. $rows is a list of lists: citing id, cited id, newestKey, role,
// polarity, disagreement, influential, contexts, sources, influentialSaid, emptyContexts, humanRole,
// humanPolarity, selfCitation, and vocabularies, contextCount, sections, confidences, humanVocabularies and
// selfCitationSaid, which rows without them leave out.
// No rows.
UNWIND $rows AS row
MATCH (citing:Paper {id: row[0]})
MATCH (cited:Paper {id: row[1]})
CREATE
  (citing)-
    [:CITES {
        citedId: row[1],
        newestKey: row[2],
        role: row[3],
        polarity: row[4],
        disagreement: row[5],
        influential: row[6],
        contexts: row[7],
        sources: row[8],
        influentialSaid: row[9],
        emptyContexts: row[10],
        humanRole: row[11],
        humanPolarity: row[12],
        selfCitation: row[13],
        vocabularies: row[14],
        contextCount: row[15],
        sections: row[16],
        confidences: row[17],
        humanVocabularies: row[18],
        selfCitationSaid: row[19]
      }]->
  (cited)
