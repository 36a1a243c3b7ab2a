/** Papers side by side. */
export const compareWords = {};
