import { enumType } from '../relay/enumType.js';
import { ACKNOWLEDGEMENT_DESCRIPTIONS } from './acknowledgement.js';
import { ORDER_DESCRIPTIONS, TIMING_DESCRIPTIONS } from './retractionTiming.js';

export const RetractionTimingEnum = enumType(
  'RetractionTiming',
  'When a citation of a retracted paper was published, seen from the notice. Dates of publication, not of writing.',
  TIMING_DESCRIPTIONS,
);

export const RetractionAcknowledgementEnum = enumType(
  'RetractionAcknowledgement',
  'Whether a citation of a retracted paper lets the retraction be seen, as far as this graph holds its sentences. YES is a word, not a reading: a sentence that denies the retraction has it, too.',
  ACKNOWLEDGEMENT_DESCRIPTIONS,
);

export const RetractionOrderEnum = enumType(
  'RetractionOrder',
  'Which came first: a paper, or the retraction of what it builds on.',
  ORDER_DESCRIPTIONS,
);
