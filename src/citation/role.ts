/**
 * Why a citation is made, in headline order: of an edge with several contexts, the first role here that
 * any of them has is the role of the edge. The order is part of what is stored.
 */
export const ROLES = [
  'CRITIQUE',
  'EXTENSION',
  'BASELINE',
  'COMPARISON',
  'RESULT',
  'DATASET',
  'METHOD',
  'JUSTIFICATION',
  'MOTIVATION',
  'FUTURE_WORK',
  'BACKGROUND',
  'OTHER',
  'UNCLASSIFIED',
] as const;

export type Role = (typeof ROLES)[number];

export function isRole(text: unknown): text is Role {
  return (ROLES as readonly unknown[]).includes(text);
}
