import { type Vocabulary, type VocabularyLabel } from '../vocabulary.js';
import type { Role } from '../../citation/role.js';

/** Its labels hold spaces. */
const LABELS: readonly (readonly [label: string, role: Role, reason: string])[] = [
  ['Contextualize', 'BACKGROUND', 'It gives context.'],
  ['Use', 'METHOD', 'It uses a method, a tool or data, which the label does not tell apart.'],
  ['Justify Design Choice', 'JUSTIFICATION', 'It justifies a choice with the cited paper.'],
  ['Signal Gap', 'FUTURE_WORK', 'Its definition is about work that remains to be done.'],
  ['Highlight Limitation', 'CRITIQUE', 'It names a limitation of the cited paper.'],
  ['Evaluate Against', 'BASELINE', 'It measures its results against the cited paper.'],
  ['Modify', 'EXTENSION', 'It changes what the cited paper proposed.'],
];

export const SOFT: Vocabulary = {
  name: 'soft',
  title: 'SOFT',
  source: 'SOFT, a framework of citation functions (2025)',
  note: 'Its "endorsing" counts every use as an endorsement, so that it is no polarity here.',
  polarityConstruct: null,
  labels: LABELS.map(([label, role, reason]): VocabularyLabel => {
    return { label, role, polarity: 'UNCLASSIFIED', reason, inverseOf: null };
  }),
};
