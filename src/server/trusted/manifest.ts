import { JSONParser } from '@streamparser/json';
import { z } from 'zod';
import { ConfigurationError, describeError } from '../../errors.js';
import { visible } from '../../visible.js';

/** A document as a file has it. */
export interface WrittenDocument {
  /** What clients name it by. */
  readonly id: string;
  readonly text: string;
  /** For messages: the file, and where in a file of several it is. */
  readonly place: string;
}

const LONGEST_ID = 500;
const APOLLO = 'apollo-persisted-query-manifest';
const APOLLO_MANIFEST = z.object({
  format: z.literal(APOLLO),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});
const EXPECTED = `a manifest of Apollo ("format": "${APOLLO}", "version": 1), or an object of ids and texts, as Relay and graphql-codegen write it`;

/**
 * The documents of a file of JSON, in the order of the file: a persisted query manifest of Apollo, or an object of ids and texts, which
 * is what the compiler of Relay (`persistConfig`) and the client preset of graphql-codegen write. Throws `ConfigurationError`.
 */
export function documentsOfManifest(file: string, json: string): WrittenDocument[] {
  const manifest = parsed(file, json);
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    throw mistake(file, EXPECTED);
  }
  const written = 'format' in manifest ? ofApollo(file, manifest) : entriesOf(json);
  return written.map(([id, text]) => {
    const line = lineOf(json, id);
    const place = line === null ? file : `${file}:${line}`;
    if (id === '' || id.length > LONGEST_ID) {
      throw mistake(place, `ids of 1 to ${LONGEST_ID} characters; one has ${id.length}`);
    }
    if (typeof text !== 'string') {
      throw mistake(place, `the text of a document under "${visible(id)}"; or ${EXPECTED}`);
    }
    return { id, text, place: `${place}, document "${id}"` };
  });
}

/** An error of the setting that names a file of documents. */
export function mistake(place: string, expected: string): ConfigurationError {
  return new ConfigurationError(
    `TRUSTED_DOCUMENTS: ${visible(place)}: expected ${visible(expected)}.`,
  );
}

function parsed(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw mistake(file, `JSON (${describeError(error)})`);
  }
}

function ofApollo(file: string, manifest: object): [string, string][] {
  const read = APOLLO_MANIFEST.safeParse(manifest);
  if (read.success) return read.data.operations.map(({ id, body }) => [id, body]);
  const [issue] = read.error.issues;
  throw mistake(file, `${EXPECTED}; ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** Of an object as it is written: `JSON.parse` keeps the last of several entries under one name, and loses the others. */
function entriesOf(json: string): [string, unknown][] {
  const entries: [string, unknown][] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ key, value }) => void entries.push([String(key), value]);
  parser.write(json);
  return entries;
}

/** Where an id stands first; null where it is written with escapes of another kind. */
function lineOf(json: string, id: string): number | null {
  const place = json.indexOf(JSON.stringify(id));
  return place < 0 ? null : json.slice(0, place).split('\n').length;
}
