import { BadInputError } from '../errors.js';

/** The form of a source's name. */
export const SOURCE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** What is expected where a text is none. */
export const SOURCE_NAME_EXPECTED = 'a name of a-z, 0-9 and "-", at most 40 characters';

/** Throws `BadInputError` unless an option holds what can be the name of a source. */
export function assertSourceName(name: string): void {
  if (!SOURCE_NAME.test(name)) throw new BadInputError('--source', name, SOURCE_NAME_EXPECTED);
}
