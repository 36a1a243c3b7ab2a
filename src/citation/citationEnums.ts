import { enumType } from '../relay/enumType.js';
import type { Polarity } from './polarity.js';
import { ROLES, type Role } from './role.js';
import type { Section } from './section.js';

export const CitationRole = enumType<Role>(
  'CitationRole',
  `Why a citation is made. A citation has the most specific role found in its contexts: the first in the order ${ROLES.filter((role) => role !== 'UNCLASSIFIED').join(', ')}.`,
  {
    CRITIQUE: 'The citing paper criticises, corrects or disputes the cited work.',
    EXTENSION: 'The citing paper extends or updates the cited work.',
    BASELINE: 'The citing paper measures its results against the cited work.',
    COMPARISON: 'The citing paper compares or contrasts itself with the cited work.',
    RESULT: 'The citing paper uses a finding of the cited work.',
    DATASET: 'The citing paper uses data of the cited work.',
    METHOD:
      'The citing paper uses a method or a tool of the cited work, or data where the source does not tell them apart.',
    JUSTIFICATION: 'The citing paper supports a choice or a claim with the cited work.',
    MOTIVATION: 'The cited work motivates the citing paper.',
    FUTURE_WORK: 'The citing paper names the cited work as a direction for future work.',
    BACKGROUND: 'The cited work provides context for the reader.',
    OTHER: 'Classified, but none of the other roles fits.',
    UNCLASSIFIED:
      'No source in this graph gives a label, or sources of equal evidence differ. Never merged with OTHER, and not counted in any share.',
  },
);

export const CitationSection = enumType<Section>(
  'CitationSection',
  'Section of the citing paper, by its heading as sources give it. A heading of two sections is the first that it begins with.',
  {
    INTRODUCTION: 'Introduction, background or motivation.',
    RELATED_WORK: 'Related work, previous work or a review of the literature.',
    METHODS: 'Methods, materials, models, or the setup of experiments.',
    RESULTS: 'Results, findings, experiments or their evaluation.',
    DISCUSSION: 'Discussion.',
    CONCLUSION: 'Conclusion, summary or future work.',
    OTHER: 'A heading that is like none of these.',
  },
);

export const CitationPolarity = enumType<Polarity>(
  'CitationPolarity',
  'Stance of a citation towards the cited work. It is never inferred from the role.',
  {
    SUPPORTING: 'The citation supports the cited work.',
    CONTRADICTING: 'The citation contradicts the cited work.',
    MIXED:
      'The citation supports the cited work in some places and contradicts it in others, as one source finds.',
    NEUTRAL: 'Classified, and the citation takes no side.',
    UNCLASSIFIED:
      'No source in this graph gives a label, or sources of equal evidence differ. Never merged with NEUTRAL, and not counted in any share.',
  },
);
