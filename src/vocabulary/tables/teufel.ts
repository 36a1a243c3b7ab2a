import { labels, type Vocabulary } from '../vocabulary.js';

export const TEUFEL: Vocabulary = {
  name: 'teufel',
  title: 'Citation functions of Teufel (CFC)',
  source: 'https://aclanthology.org/W06-1613/',
  note: 'Twelve functions for papers of computational linguistics.',
  polarityConstruct: 'STANCE',
  labels: [
    ...labels(
      'Weak',
      { role: 'CRITIQUE' },
      'It states a weakness of the cited approach, which does not contradict its findings.',
    ),
    ...labels(
      'CoCoGM CoCo- CoCoR0',
      { role: 'COMPARISON' },
      'It compares or contrasts goals, methods or results with those of the cited paper.',
    ),
    ...labels(
      'CoCoXY',
      { role: 'BACKGROUND' },
      'It contrasts two cited papers with each other, and itself with neither.',
    ),
    ...labels('PBas PModi', { role: 'EXTENSION' }, 'It starts from the cited work, or adapts it.'),
    ...labels('PUse', { role: 'METHOD' }, 'It uses tools, algorithms, data or definitions.'),
    ...labels('PMot', { role: 'MOTIVATION' }, 'The cited paper motivates its approach.'),
    ...labels('PSim', { role: 'COMPARISON' }, 'It states that the two are similar.'),
    ...labels(
      'PSup',
      { polarity: 'SUPPORTING' },
      'The works are compatible, or support each other.',
    ),
    ...labels('Neut', {}, 'Everything else: no function is stated.'),
  ],
};
