/** Makes records in the native format, all of one source and version. */
export function recordsOf(origin: { readonly source: string; readonly version: string }) {
  return {
    paper: (identifiers: readonly string[], facts: object = {}) => ({
      paper: { identifiers, ...origin, ...facts },
    }),
    citation: (citing: string, cited: string, facts: object = {}) => ({
      citation: { citing, cited, ...origin, ...facts },
    }),
  };
}
