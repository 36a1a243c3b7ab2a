/** An ORCID without its address. */
export const ORCID = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;
/** What is expected where a text is none. */
export const ORCID_EXPECTED = 'an ORCID like 0000-0002-1825-0097';
