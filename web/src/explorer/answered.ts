import type { CombinedError } from 'urql';
import type { Asked } from '../client/useOperation.js';

/** An answer with errors is none: a list that could not be read is no list of nothing. */
export function answered<Data>(asked: Asked<Data>): Asked<Data> {
  return asked.error === null ? asked : { ...asked, place: null };
}

/** Input that the server does not take. */
export interface Refusal {
  /** Of the arguments, such as `filter.titleContains`. */
  readonly field: string;
  readonly expected: string;
}

/** What was wrong with the input, where that is why there is no answer. */
export function refusal(error: CombinedError | null): Refusal | null {
  const extensions = error?.graphQLErrors[0]?.extensions ?? {};
  const { code, field, expected } = extensions;
  if (code !== 'BAD_USER_INPUT') return null;
  return typeof field === 'string' && typeof expected === 'string' ? { field, expected } : null;
}
