import { enumType } from '../relay/enumType.js';
import type { PolarityConstruct as Construct } from './vocabulary.js';

export const PolarityConstruct = enumType<Construct>(
  'PolarityConstruct',
  'What the polarity of a vocabulary is about. Numbers of different kinds do not add up.',
  {
    EVIDENCE: 'Whether the citing paper brings evidence for or against the cited one.',
    STANCE: 'Which side the citing paper takes.',
    SENTIMENT: 'The feelings that a sentence expresses.',
  },
);
