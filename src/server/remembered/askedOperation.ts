import type { FastifyRequest } from 'fastify';
import { fieldsOf, type Fields } from '../askedFields.js';
import { hashOfText } from '../trusted/trustedDocuments.js';

/** A request for data as its sender wrote it, and what decides the answer, as a hash. */
export interface AskedOperation {
  readonly key: string;
  /** What the sender wants to know beside the data. */
  readonly extensions: { readonly cost: boolean; readonly graph: boolean };
}

/** Longest `Accept` that is told apart from others. */
const LONGEST_ACCEPT = 200;

/**
 * Reads a request as Apollo Server does. Null for one that it would refuse, or treat in a way of its own: it does so itself.
 * `now` is a part of the key, because a year is over or not. What the sender may see is none: all who are admitted see the
 * same (see `Access`).
 */
export function askedOperation(
  { method, body, query: parameters, headers }: FastifyRequest,
  now: Date,
): AskedOperation | null {
  const asked = method === 'POST' ? fieldsOf(body) : fieldsOfAddress(method, parameters, headers);
  if (asked === null) return null;
  const { query, operationName = null, variables = null, extensions = null } = asked;
  const wanted = extensions === null ? {} : fieldsOf(extensions);
  if (wanted === null || !isTextOrNull(operationName) || !isObjectOrNull(variables)) return null;
  const document = documentHash(query, wanted['persistedQuery']);
  const { accept = '' } = headers;
  if (document === null || accept.length > LONGEST_ACCEPT) return null;
  const day = now.toISOString().slice(0, 10);
  const text = textOf([document, operationName, variables, accept, day]);
  if (text === null) return null;
  return {
    key: hashOfText(text),
    extensions: { cost: wanted['cost'] === true, graph: wanted['graph'] === true },
  };
}

/** Null for what is nested too deep to be written, and is refused later. */
function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Only where no form of another site can have sent it: see `allowPlainGets`. */
function fieldsOfAddress(
  method: string,
  parameters: unknown,
  headers: FastifyRequest['headers'],
): Fields | null {
  const guard = headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name'] ?? '';
  const asked = fieldsOf(parameters);
  if (method !== 'GET' || guard === '' || asked === null) return null;
  try {
    return { ...asked, ...parsed(asked, 'variables'), ...parsed(asked, 'extensions') };
  } catch {
    return null;
  }
}

function parsed(asked: Fields, name: string): Fields {
  const text = asked[name];
  return typeof text === 'string' ? { [name]: JSON.parse(text) as unknown } : {};
}

/** Of its text, which is also what a persisted one is known by. */
function documentHash(query: unknown, persisted: unknown): string | null {
  const own = typeof query === 'string' ? hashOfText(query) : null;
  if (persisted === undefined || persisted === null) return own;
  const { version, sha256Hash } = fieldsOf(persisted) ?? {};
  if (version !== 1 || typeof sha256Hash !== 'string') return null;
  return query === undefined || own === sha256Hash ? sha256Hash : null;
}

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isObjectOrNull = (value: unknown): boolean => value === null || fieldsOf(value) !== null;
