import { ORCID, ORCID_EXPECTED } from '../../identifier/orcid.js';
import type { Fields } from '../json/fields.js';

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?:orcid\.org\/)?|\/$/gi;

/** The ORCID among the identifiers of a creator; undefined where there is none, or a broken one. */
export function orcidIn(creator: Fields): string | undefined {
  for (const identifier of creator.objects('nameIdentifiers')) {
    if (identifier.text('nameIdentifierScheme')?.toLowerCase() !== 'orcid') continue;
    const text = identifier.text('nameIdentifier')?.trim() ?? '';
    const orcid = text.replace(ADDRESS, '').toUpperCase();
    if (ORCID.test(orcid)) return orcid;
    if (text !== '') identifier.refuse('nameIdentifier', ORCID_EXPECTED);
  }
  return undefined;
}
