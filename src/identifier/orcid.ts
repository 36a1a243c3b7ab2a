/** An ORCID without its address. */
export const ORCID = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;
/** What is expected where a text is none. */
export const ORCID_EXPECTED = 'an ORCID like 0000-0002-1825-0097';

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?:orcid\.org\/)?|\/$/gi;

/** The ORCID in a text that is one, perhaps as an address; null for any other. */
export function orcidOf(text: string): string | null {
  const orcid = text.trim().replace(ADDRESS, '').toUpperCase();
  return ORCID.test(orcid) ? orcid : null;
}
