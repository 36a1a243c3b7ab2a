import { enumType } from '../relay/enumType.js';
import type { Evidence } from '../source/evidence.js';

export const EvidenceClass = enumType<Evidence>(
  'EvidenceClass',
  'Who decided on a label, the strongest evidence first. The order is a convention, and no measurement of accuracy.',
  {
    AUTHOR: 'An author of the citing paper.',
    EXPERT: 'Somebody who knows the field and read the sentence.',
    CROWD: 'Lay readers.',
    MODEL: 'A trained model.',
    RULE: 'A rule, such as a list of cue words.',
    UNKNOWN: 'Nobody knows.',
  },
);
