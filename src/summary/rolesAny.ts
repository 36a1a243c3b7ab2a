import { ROLES, type Role } from '../citation/role.js';

/** How many citers have at least one label of a role. */
export interface RoleAnyCount {
  readonly role: Role;
  readonly count: number;
}

/** Largest first; ties follow the order of the enum. */
export function largestFirst(counts: readonly RoleAnyCount[]): RoleAnyCount[] {
  return ROLES.flatMap((each) => counts.find(({ role }) => role === each) ?? [])
    .map(({ role, count }) => ({ role, count }))
    .sort((a, b) => b.count - a.count);
}
