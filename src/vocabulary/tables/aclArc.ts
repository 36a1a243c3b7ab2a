import { labels, type Vocabulary } from '../vocabulary.js';

const USES = 'It uses a method, a tool or data, which the label does not tell apart.';
const EXTENDS = 'It extends a method, a tool or data of the cited paper.';
const COMPARES = 'It states similarities or differences to the cited paper.';
const BACKGROUND = 'It gives information that is relevant for its field.';
const MOTIVATES = 'The cited paper shows a need for its goals or methods.';
const FUTURE = 'The cited paper is a possible direction of further work.';

const CLASSES = [
  ...labels('Background', { role: 'BACKGROUND' }, BACKGROUND),
  ...labels('Motivation', { role: 'MOTIVATION' }, MOTIVATES),
  ...labels('Uses', { role: 'METHOD' }, USES),
  ...labels('Extends Extension', { role: 'EXTENSION' }, EXTENDS),
  ...labels('CompareOrContrast Compares_Contrasts', { role: 'COMPARISON' }, COMPARES),
  ...labels('Future', { role: 'FUTURE_WORK' }, FUTURE),
];

const NO_POLARITY = 'No label tells whether a comparison is to the advantage of the cited paper.';

export const ACL_ARC: Vocabulary = {
  name: 'acl-arc',
  title: 'ACL-ARC',
  source: 'https://aclanthology.org/Q18-1028/',
  note: `The six classes in both spellings in which they are published. ${NO_POLARITY}`,
  polarityConstruct: null,
  labels: CLASSES,
};

export const THREE_C: Vocabulary = {
  name: '3c',
  title: '3C shared task and ACT2',
  source: 'https://aclanthology.org/2020.wosp-1.12/',
  note: `The classes of ACL-ARC by name, and by the numbers of the shared task. ${NO_POLARITY}`,
  polarityConstruct: null,
  labels: [
    ...CLASSES,
    ...labels('0', { role: 'BACKGROUND' }, BACKGROUND),
    ...labels('1', { role: 'COMPARISON' }, COMPARES),
    ...labels('2', { role: 'EXTENSION' }, EXTENDS),
    ...labels('3', { role: 'FUTURE_WORK' }, FUTURE),
    ...labels('4', { role: 'MOTIVATION' }, MOTIVATES),
    ...labels('5', { role: 'METHOD' }, USES),
  ],
};

export const ACL_ARC_JURGENS: Vocabulary = {
  name: 'acl-arc-jurgens',
  title: 'ACL-ARC as Jurgens et al. published it',
  source: 'https://github.com/davidjurgens/citation-function',
  note: `The classes with the kind of thing that is used, compared or extended. ${NO_POLARITY}`,
  polarityConstruct: null,
  labels: [
    ...labels('Background', { role: 'BACKGROUND' }, BACKGROUND),
    ...labels('Motivation', { role: 'MOTIVATION' }, MOTIVATES),
    ...labels('Uses-Data', { role: 'DATASET' }, 'It uses data of the cited paper.'),
    ...labels('Uses Uses-Methodology Uses-Tool Uses-Results', { role: 'METHOD' }, USES),
    ...labels(
      'Extends Extends-Methodology Extends-Tool Extends-Data Extends-Results',
      { role: 'EXTENSION' },
      EXTENDS,
    ),
    ...labels(
      'Compares Compares-Methodology Compares-Results Compares-Data Compares-Tool Compares-Objective',
      { role: 'COMPARISON' },
      'It states similarities to the cited paper.',
    ),
    ...labels(
      'Contrasts Contrasts-Methodology Contrasts-Results Contrasts-Data Contrasts-Tool Contrasts-Objective',
      { role: 'COMPARISON' },
      'It states differences to the cited paper.',
    ),
    ...labels(
      'Future Future-Methodology Future-Data Future-Tool Future-Results',
      { role: 'FUTURE_WORK' },
      FUTURE,
    ),
    ...labels('Prior-Paper', {}, 'It tells that the authors wrote both papers, not why it cites.'),
    ...labels('Is-Perfunctory', {}, 'An attribute beside the function of a citation.'),
  ],
};
