import { parseIdentifier } from '../../identifier/identifier.js';
import type { WantedPaper } from '../../fetch/service.js';

/**
 * The papers that a command names.
 *
 * @throws BadInputError for what is no identifier.
 */
export function wantedPapers(named: readonly string[]): Promise<readonly WantedPaper[]> {
  return Promise.resolve(named.map((text) => ({ keys: [parseIdentifier(text, 'paper').key] })));
}
