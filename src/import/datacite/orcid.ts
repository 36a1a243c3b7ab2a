import { readOrcidIn } from '../json/details.js';
import type { Fields } from '../json/fields.js';

/** The ORCID among the identifiers of a creator; undefined where there is none, or a broken one. */
export function orcidIn(creator: Fields): string | undefined {
  for (const identifier of creator.objects('nameIdentifiers')) {
    if (identifier.text('nameIdentifierScheme')?.toLowerCase() !== 'orcid') continue;
    const orcid = readOrcidIn(identifier, 'nameIdentifier');
    if (orcid !== undefined) return orcid;
  }
  return undefined;
}
