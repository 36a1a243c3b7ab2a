/** The lists of citing papers, references and related papers. */
export const explorerWords = {};
