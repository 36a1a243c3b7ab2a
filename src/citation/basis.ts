import { enumType } from '../relay/enumType.js';

/** Whose labels the role and the polarity of a citation are. */
export type EvidenceBasis = 'ALL' | 'HUMAN';

export const EvidenceBasisType = enumType<EvidenceBasis>(
  'EvidenceBasis',
  'Whose labels count. The two never blend: what people say is part of ALL, and what others say is no part of HUMAN.',
  {
    ALL: 'The labels of all sources.',
    HUMAN:
      'The labels of people alone: AUTHOR, EXPERT and CROWD. A citation without one is UNCLASSIFIED.',
  },
);
