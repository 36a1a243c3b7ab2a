import { ACL_ARC, ACL_ARC_JURGENS, THREE_C } from './tables/aclArc.js';
import { ATHAR } from './tables/athar.js';
import { CITO } from './tables/cito.js';
import { MULTICITE } from './tables/multicite.js';
import { SCITE } from './tables/scite.js';
import { SCICITE, SEMANTIC_SCHOLAR } from './tables/semanticScholar.js';
import { SOFT } from './tables/soft.js';
import { TEUFEL } from './tables/teufel.js';
import type { Vocabulary } from './vocabulary.js';

/** The vocabularies whose labels citegraph maps to roles and polarities. */
export const VOCABULARIES: readonly Vocabulary[] = [
  SEMANTIC_SCHOLAR,
  SCICITE,
  ACL_ARC,
  ACL_ARC_JURGENS,
  THREE_C,
  MULTICITE,
  SOFT,
  TEUFEL,
  SCITE,
  ATHAR,
  CITO,
];
