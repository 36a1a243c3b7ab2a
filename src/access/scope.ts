/** What a key may be used for: `read` for queries, exports and data of pages, `metrics` for what the server measures of itself. */
export const SCOPES = ['read', 'metrics'] as const;

export type Scope = (typeof SCOPES)[number];
