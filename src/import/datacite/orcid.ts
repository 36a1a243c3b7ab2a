import { ORCID_EXPECTED, readOrcid } from '../../identifier/orcid.js';
import type { Fields } from '../json/fields.js';

/** The ORCID among the identifiers of a creator; undefined where there is none, or a broken one. */
export function orcidIn(creator: Fields): string | undefined {
  for (const identifier of creator.objects('nameIdentifiers')) {
    if (identifier.text('nameIdentifierScheme')?.toLowerCase() !== 'orcid') continue;
    const text = identifier.text('nameIdentifier')?.trim() ?? '';
    const orcid = readOrcid(text);
    if (orcid !== null) return orcid;
    if (text !== '') identifier.refuse('nameIdentifier', ORCID_EXPECTED);
  }
  return undefined;
}
