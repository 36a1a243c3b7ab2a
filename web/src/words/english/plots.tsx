/** Role, polarity and reception, drawn. */
export const plotsWords = {};
