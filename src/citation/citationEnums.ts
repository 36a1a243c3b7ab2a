import { enumType } from '../relay/enumType.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

export const CitationRole = enumType<Role>(
  'CitationRole',
  'Why a citation is made. A citation with several contexts has the first of their roles, in the order CRITIQUE, EXTENSION, BASELINE, COMPARISON, RESULT, DATASET, METHOD, JUSTIFICATION, MOTIVATION, FUTURE_WORK, BACKGROUND, OTHER.',
  {
    CRITIQUE: 'It criticises, corrects or disputes the cited work.',
    EXTENSION: 'It extends or updates the cited work.',
    BASELINE: 'The cited work is what its own results are measured against.',
    COMPARISON: 'It compares or contrasts itself with the cited work.',
    RESULT: 'It uses a finding of the cited work.',
    DATASET: 'It uses data of the cited work.',
    METHOD: 'It uses a method of the cited work.',
    JUSTIFICATION: 'It rests a choice or a claim on the cited work.',
    MOTIVATION: 'The cited work is a reason to do this work.',
    FUTURE_WORK: 'It names the cited work as a way to go on.',
    BACKGROUND: 'The cited work is context that the reader needs.',
    OTHER: 'Somebody looked, and none of the other roles fits.',
    UNCLASSIFIED: 'Nobody looked. Never merged with OTHER, and part of no share.',
  },
);

export const CitationPolarity = enumType<Polarity>(
  'CitationPolarity',
  'Which way a citation leans. It is never guessed from the role.',
  {
    SUPPORTING: 'It supports the cited work.',
    CONTRADICTING: 'It contradicts the cited work.',
    MIXED: 'It supports and contradicts the cited work, in different places.',
    NEUTRAL: 'Somebody read it, and it takes no side.',
    UNCLASSIFIED: 'Nobody looked. Never merged with NEUTRAL, and part of no share.',
  },
);
