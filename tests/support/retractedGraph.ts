export const doi = (name: string): string => `doi:10.4/${name}`;
const origin = { source: 'test', version: 1 };
const paper = (name: string, publishedOn?: string, facts: object = {}): object => ({
  paper: { identifiers: [doi(name)], title: name, publishedOn, ...facts, ...origin },
});
const citation = (citing: string, cited: string, ...texts: string[]): object => ({
  citation: {
    ...{ citing: doi(citing), cited: doi(cited), role: 'METHOD', ...origin },
    ...(texts.length > 0 && { contexts: texts.map((text) => ({ text })) }),
  },
});

/** How citing papers write of one, each with whether they acknowledge its retraction. */
export const SENTENCES: readonly (readonly [string, boolean])[] = [
  ['RETRACTED: Effects of a diet [4] was influential.', true],
  ['The study was\nretracted in 2020.', true],
  ['Retractions such as this one are rare.', true],
  ['Cette étude a été rétractée depuis.', true],
  ['Un articolo poi ritrattato.', true],
  ['Die Arbeit wurde zurückgezogen.', true],
  ['Статья ретрагирована.', true],
  ['该论文已被撤稿。', true],
  ['이 논문은 철회되었다.', true],
  ['We follow their protocol [4].', false],
  ['A retractor and a retractable arm were used.', false],
  ['Two participants were withdrawn.', false],
  ['Un homme retratado al óleo.', false],
];

export const HUB_CITERS = 400;
/** Retracted papers, what cites them in every way, and what builds on that. */
export const RETRACTED_LINES = [
  paper('retracted', '2018-03-07', {
    notices: [
      { kind: 'RETRACTION', date: '2020-05-10', doi: '10.4/notice' },
      // As Retraction Watch has it where the publisher changed the article itself.
      { kind: 'RETRACTION', date: '2020-05-10', doi: '10.4/retracted', record: 'rw-1' },
      { kind: 'EXPRESSION_OF_CONCERN', date: '2019', doi: '10.4/concern' },
    ],
  }),
  ...['notice', 'concern'].map((name) => paper(name)),
  ...[
    ['before', '2019-11'],
    ['month', '2020-05'],
    ['soon', '2020-06-01'],
    ['later', '2022'],
    ['citesNotice', '2022-01-05'],
    ['citesConcern', '2022-01-06'],
    ['undated', undefined],
  ].map(([name = '', date]) => paper(name, date)),
  ...['before', 'month', 'soon', 'citesNotice', 'citesConcern', 'undated'].map((name) =>
    citation(name, 'retracted'),
  ),
  citation('later', 'retracted', 'As shown [4].', 'See the retraction of [4].'),
  citation('citesNotice', 'notice'),
  citation('citesConcern', 'concern'),
  paper('withdrawn', '2018', { notices: [{ kind: 'WITHDRAWAL' }] }),
  citation('later', 'withdrawn', 'It was withdrawn [5].'),
  paper('reinstated', '2018', {
    notices: [
      { kind: 'RETRACTION', date: '2019' },
      { kind: 'REINSTATEMENT', date: '2020' },
    ],
  }),
  citation('later', 'reinstated'),
  paper('worded', '2018', { notices: [{ kind: 'RETRACTION', date: '2020' }] }),
  ...SENTENCES.flatMap(([text], index) => [
    paper(`words-${index}`, `${2001 + index}`),
    citation(`words-${index}`, 'worded', text),
  ]),
  // What builds on it: start → near → retracted, and start → far → further → worded.
  paper('start', '2020'),
  paper('near', '2019'),
  citation('start', 'near'),
  citation('near', 'retracted'),
  citation('start', 'far'),
  citation('far', 'further'),
  citation('further', 'worded'),
  citation('start', 'before'),
  citation('start', 'withdrawn'),
  paper('hub', '2018', { notices: [{ kind: 'RETRACTION', date: '2020', doi: '10.4/notice' }] }),
  ...Array.from({ length: HUB_CITERS }, (_, index) => citation(`fan-${index}`, 'hub')),
  ...Array.from({ length: 9 }, (_, index) => citation('fan-0', `base-${index}`)),
];
