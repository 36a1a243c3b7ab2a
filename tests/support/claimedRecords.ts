import { must } from '../../src/must.js';
import { Random } from '../../src/generate/random.js';

const PAPERS = 30;
const CITATIONS = 150;
const EVIDENCES = ['AUTHOR', 'EXPERT', 'CROWD', 'MODEL', 'RULE', 'UNKNOWN'] as const;
const SOURCES = ['readers', 'scite', 'semantic-scholar', 'scicite', 'opencitations'] as const;
/** Two ways in which services cut one sentence, and others. */
const TEXTS = [
  'The method of Jones et al. is used for all of the experiments of this paper.',
  '... method of Jones et al. is used for all of the experiments of this pap…',
  'We could not reproduce the main result.',
  'Retracted',
] as const;
const HEADINGS = ['1 Introduction', 'Patients and methods', 'Acknowledgements', '3'] as const;
const NAMES = ['Ada Bell', 'Bell, A.', 'Bo Chen', 'B. Chen', 'et al.', 'Cy van Dam'] as const;
const DATES = ['2018', '2019-02', '2019-02-07', '2020-11'] as const;

/**
 * Lines about a small graph in which several records label most citations, in all ways that tallies of evidence tell apart:
 * whose labels they are, in which sentence and section, how sure, and by authors with identifiers or names alone.
 */
export function claimedLines(seed: number): string[] {
  const random = new Random(seed);
  const paperOf = (n: number) => `doi:10.6/${n}`;
  const maybe = <Value extends object>(times: number, value: () => Value): Value | object =>
    random.oneIn(times) ? value() : {};
  const list = <Value>(most: number, value: () => Value): Value[] =>
    Array.from({ length: random.integer(most + 1) }, value);
  const origin = () => ({
    source: random.pick(SOURCES),
    ...maybe(3, () => ({ record: `r${random.integer(2)}` })),
    version: 1 + random.integer(3),
  });
  const label = () => ({
    ...maybe(2, () => ({ role: random.pick(['METHOD', 'RESULT', 'CRITIQUE', 'UNCLASSIFIED']) })),
    ...maybe(2, () => ({ polarity: random.pick(['SUPPORTING', 'CONTRADICTING', 'NEUTRAL']) })),
    ...maybe(6, () => ({ vocabulary: random.pick(['athar', 'cito', 'scite']), label: 'x' })),
    ...maybe(3, () => ({ confidence: random.integer(100) / 100 })),
    ...maybe(4, () => ({ evidence: random.pick(EVIDENCES), agent: 'We', date: '2024' })),
  });
  const context = () => ({
    text: random.pick(TEXTS),
    ...label(),
    ...maybe(2, () => ({ section: random.pick(HEADINGS) })),
  });
  const author = () => ({
    name: random.pick(NAMES),
    ...maybe(4, () => ({ ids: [`openalex:A${random.integer(4)}`] })),
    ...maybe(6, () => ({ orcid: '0000-0002-1825-0097' })),
  });
  const notice = () => ({
    kind: random.pick(['RETRACTION', 'WITHDRAWAL', 'REINSTATEMENT', 'EXPRESSION_OF_CONCERN']),
    ...maybe(2, () => ({ date: random.pick(DATES) })),
    ...maybe(2, () => ({ doi: `10.6/${random.integer(PAPERS)}` })),
  });
  const papers = Array.from({ length: 3 * PAPERS }, () => ({
    paper: {
      identifiers: [paperOf(random.integer(PAPERS))],
      ...origin(),
      ...maybe(2, () => ({ authors: list(4, author) })),
      ...maybe(2, () => ({ publishedOn: random.pick(DATES) })),
      ...maybe(5, () => ({ notices: list(2, notice) })),
    },
  }));
  const pairs = Array.from({ length: CITATIONS / 3 }, () => [
    paperOf(random.integer(PAPERS)),
    paperOf(random.integer(5)),
  ]);
  const citations = Array.from({ length: CITATIONS }, () => {
    const [citing, cited] = must(pairs[random.integer(pairs.length)], 'a pair');
    const said = { ...label(), contexts: list(3, context) };
    return { citation: { citing, cited, ...origin(), ...said } };
  });
  const sources = SOURCES.map((name) => ({
    source: { name, evidence: random.pick(EVIDENCES), version: random.integer(2) },
  }));
  return [...papers, ...citations, ...sources].map((line) => JSON.stringify(line));
}
