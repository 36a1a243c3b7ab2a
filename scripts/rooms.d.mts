export const ROOMS: readonly string[];
export const zones: readonly { readonly target: string; readonly from: readonly string[] }[];
