import { labels, type Vocabulary } from '../vocabulary.js';

export const MULTICITE: Vocabulary = {
  name: 'multicite',
  title: 'MultiCite',
  source: 'https://github.com/allenai/multicite',
  note: 'A context may have several labels. No label tells whether a comparison is to the advantage of the cited paper.',
  polarityConstruct: null,
  labels: [
    ...labels('background @BACK@', { role: 'BACKGROUND' }, 'It gives information on the topic.'),
    ...labels('motivation @MOT@', { role: 'MOTIVATION' }, 'The cited paper motivates the work.'),
    ...labels(
      'uses @USE@',
      { role: 'METHOD' },
      'It uses a method, a tool or data, which the label does not tell apart.',
    ),
    ...labels(
      'extends @EXT@',
      { role: 'EXTENSION' },
      'It extends a method, a tool or data of the cited paper.',
    ),
    ...labels(
      'similarities @SIM@',
      { role: 'COMPARISON' },
      'It states similarities to the cited paper.',
    ),
    ...labels(
      'differences @DIF@',
      { role: 'COMPARISON' },
      'It states differences to the cited paper.',
    ),
    ...labels(
      'future_work @FUT@',
      { role: 'FUTURE_WORK' },
      'The cited paper is a possible direction of further work.',
    ),
    ...labels('unsure @UNSURE@', { undecided: true }, 'The annotator could not decide.'),
  ],
};
