// Serves search. Of Neo4j's analyzers the only one that drops accents; Chinese characters and Hiragana are words of
// one character each to it, so a phrase finds them in the middle of a text.
CREATE FULLTEXT INDEX paper_words IF NOT EXISTS
FOR (paper:Paper)
ON EACH [paper.title, paper.abstract, paper.summary, paper.authorNames, paper.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
