import type { CombinedError } from 'urql';
import type { Asked } from '../client/useOperation.js';

/** An answer with errors is none: a list that could not be read is no list of nothing. */
export function answered<Data>(asked: Asked<Data>): Asked<Data> {
  return asked.error === null ? asked : { ...asked, place: null };
}

/** Input that the server does not take: the field of the filter, and what is wrong with it. */
export function refusal(error: CombinedError | null): { field: string; message: string } | null {
  const [first] = error?.graphQLErrors ?? [];
  const field = first?.extensions['field'];
  if (first?.extensions['code'] !== 'BAD_USER_INPUT' || typeof field !== 'string') return null;
  return { field, message: first.message };
}
