import { describeValue } from '../errors.js';

/** The variables of a configuration, without empty ones. */
export type Variables = Readonly<Record<string, string>>;

/** A variable that cannot be used as it is, or is missing, and what it should be. */
export interface Mistake {
  readonly name: string;
  /** Goes on after "expected". */
  readonly expected: string;
}

export function describeMistake({ name, expected }: Mistake, variables: Variables): string {
  return `${name}: got ${shownValue(name, variables[name])}, expected ${expected}`;
}

/** A value for a message, without the secrets that it is, or that an address holds. */
function shownValue(name: string, value: string | undefined): string {
  if (value !== undefined && /(PASSWORD|KEY|TOKEN)$/.test(name)) return 'a hidden value';
  return describeValue(value?.replace(/\/\/[^/]*@/, '//…@'));
}
