import { labels, type Vocabulary } from '../vocabulary.js';

const INTENTS = [
  ...labels(
    'background',
    { role: 'BACKGROUND' },
    'It gives context, or tells why a problem matters.',
  ),
  ...labels('method methodology', { role: 'METHOD' }, 'It uses a method, a tool or data.'),
  ...labels(
    'result comparison',
    { role: 'COMPARISON' },
    'Its definition is a comparison of results with those of the cited paper, not their use.',
  ),
];

const NOTE =
  'It expresses three roles: that a paper has no critique cannot be read from it, and its background holds motivation and future work.';

/** The intents that Semantic Scholar computes with a model that was trained on SciCite. */
export const SEMANTIC_SCHOLAR: Vocabulary = {
  name: 'semantic-scholar',
  title: 'Citation intents of Semantic Scholar',
  source: 'https://www.semanticscholar.org/faq',
  note: `A model assigns the labels. ${NOTE}`,
  polarityConstruct: null,
  labels: INTENTS,
};

export const SCICITE: Vocabulary = {
  name: 'scicite',
  title: 'SciCite',
  source: 'https://aclanthology.org/N19-1361/',
  note: `People assigned the labels. ${NOTE}`,
  polarityConstruct: null,
  labels: [
    ...INTENTS,
    ...labels(
      'supportive not_supportive cant_determine',
      { undecided: true },
      'A second label of results, which its publication does not define, and which contradicts the scores beside it in the published files.',
    ),
  ],
};
