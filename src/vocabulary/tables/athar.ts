import { labels, type Vocabulary } from '../vocabulary.js';

const REASON =
  'The sentiment of a sentence is neither evidence nor a stance: a friendly sentence may contradict. It is kept as a label.';

export const ATHAR: Vocabulary = {
  name: 'athar',
  title: 'Citation sentiment corpus of Athar',
  source: 'https://aclanthology.org/P11-3015/',
  note: 'Sentiment is kept and shown, and never added to polarities of other vocabularies.',
  polarityConstruct: 'SENTIMENT',
  labels: labels('p positive n negative o objective neutral', {}, REASON),
};
