import { labels, type Vocabulary } from '../vocabulary.js';

const AGAINST = 'The citing statement brings evidence against the cited one.';

export const SCITE: Vocabulary = {
  name: 'scite',
  title: 'Citation statements of scite',
  source: 'https://doi.org/10.1162/qss_a_00146',
  note: 'A model assigns the labels. Most statements only mention a paper: they are no part of the base of shares of the two sides.',
  polarityConstruct: 'EVIDENCE',
  labels: [
    ...labels(
      'supporting',
      { polarity: 'SUPPORTING' },
      'The citing statement brings evidence for the cited one.',
    ),
    ...labels('contrasting contradicting', { polarity: 'CONTRADICTING' }, AGAINST),
    ...labels(
      'disputing',
      { polarity: 'CONTRADICTING' },
      `The older name of contrasting. ${AGAINST}`,
    ),
    ...labels(
      'mentioning',
      { polarity: 'NEUTRAL' },
      'Classified: the citing statement brings no evidence. That is more than "not classified".',
    ),
    ...labels('unclassified', { undecided: true }, 'scite has not classified the statement.'),
  ],
};
