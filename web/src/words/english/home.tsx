/** The page that people start from. */
export const homeWords = {};
