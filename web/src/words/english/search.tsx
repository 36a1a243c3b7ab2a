/** The search box and its results. */
export const searchWords = {
  label: 'Search papers',
  placeholder: 'Words, a DOI, an arXiv id, an address',
  button: 'Search',
};
