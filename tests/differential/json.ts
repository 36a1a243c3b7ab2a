/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A GraphQL request as it is sent. */
export interface Request {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, Json>>;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
