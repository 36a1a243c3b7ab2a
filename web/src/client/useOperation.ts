import { useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { located, type Located } from '../figures/located.js';
import type { Operation } from './operation.js';

/** What is known of an operation that was sent. */
export interface Asked<Data> {
  /** The data with the place that each value comes from; null until they arrive. Those of before while others are asked. */
  readonly place: Located<Data> | null;
  readonly error: CombinedError | null;
  readonly fetching: boolean;
  /** Sends it again. */
  readonly again: () => void;
}

/** Sends an operation, unless `pause` says to wait. */
export function useOperation<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { pause = false }: { readonly pause?: boolean } = {},
): Asked<Data> {
  const [{ data, error, fetching, operation: sent }, send] = useQuery<Data>({
    query: operation.text,
    variables: variables,
    pause,
  });
  // Data of before belong to the variables of before.
  const asked: object = sent?.variables ?? variables;
  const place = useMemo(
    () => (data === undefined || data === null ? null : located(operation, asked, data)),
    [data, operation, asked],
  );
  return {
    place,
    error: error ?? null,
    fetching,
    // No answer that the browser may keep for a while is one to somebody who asks again.
    again: () => send({ requestPolicy: 'network-only', fetchOptions: { cache: 'no-cache' } }),
  };
}
