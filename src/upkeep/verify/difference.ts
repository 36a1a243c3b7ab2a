import { isDeepStrictEqual } from 'node:util';
import { describeError } from '../../errors.js';

/** A stored value that differs from the recomputed one. */
export interface Difference {
  /** The paper or citation, by surrogate ids. */
  readonly subject: string;
  readonly property: string;
  readonly stored: unknown;
  readonly recounted: unknown;
}

/** The properties of `stored` that differ from `recount`; one difference when they cannot be read. */
export function* differences<T extends object>(
  subject: string,
  stored: T,
  recount: () => Partial<T>,
): Generator<Difference> {
  let recounted: Partial<T>;
  try {
    recounted = recount();
  } catch (error) {
    yield { subject, property: 'unreadable', stored: describeError(error), recounted: null };
    return;
  }
  for (const property of Object.keys(recounted) as (keyof T & string)[]) {
    if (!isDeepStrictEqual(stored[property], recounted[property])) {
      yield { subject, property, stored: stored[property], recounted: recounted[property] };
    }
  }
}
