// Writes src/generated/operations.ts: every operation of src/**/*.graphql with the types of its variables and its data, its
// text with all fragments, and the SHA-256 hash of the text that the client sends, by which the server knows it. And
// src/generated/documents.json: these texts, which the server trusts.
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { formatDocument, stringifyDocument } from '@urql/core';
import { buildSchema, isObjectType, Kind, parse, stripIgnoredCharacters, visit } from 'graphql';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = new URL('src/', import.meta.url);
const OUTPUT = new URL('generated/operations.ts', SOURCES);
const DOCUMENTS = new URL('generated/documents.json', SOURCES);
const SCHEMA = new URL('../schema/schema.graphql', import.meta.url);

const documents = readdirSync(SOURCES, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => {
    const location = fileURLToPath(new URL(name, SOURCES));
    return { location, document: parse(readFileSync(location, 'utf8')) };
  });
const definitions = documents.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);

const schemaText = readFileSync(SCHEMA, 'utf8');
const types = await codegen({
  filename: fileURLToPath(OUTPUT),
  schema: parse(schemaText),
  documents,
  plugins: [{ operations: {} }],
  pluginMap: { operations },
  config: { useTypeImports: true, skipTypename: true, defaultScalarType: 'unknown' },
});
const sentOperations = definitions
  .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  .map(sentOperation);
const parts = Object.values(buildSchema(schemaText).getTypeMap())
  .filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !('id' in type.getFields()),
  )
  .map(({ name }) => name);
mkdirSync(new URL('.', OUTPUT), { recursive: true });
writeFileSync(
  OUTPUT,
  [
    '// Written by web/generate.mjs.',
    "import type { Operation } from '../client/operation.js';",
    types,
    ...sentOperations.map(constantOf),
    '/** The types without an id: parts of what has one. */',
    `export const PARTS: readonly string[] = ${JSON.stringify(parts)};`,
    '',
  ].join('\n\n'),
);

writeFileSync(DOCUMENTS, `${JSON.stringify(sentOperations.map(({ sent }) => sent))}\n`);

/** An operation with its fragments: as the pages have it, and as their client sends it. */
function sentOperation(operation) {
  const name = operation.name.value;
  const text = stripIgnoredCharacters(
    [operation, ...fragmentsOf(operation)]
      .map(({ loc }) => loc.source.body.slice(loc.start, loc.end))
      .join('\n'),
  );
  return { name, text, sent: stringifyDocument(formatDocument(parse(text))) };
}

function constantOf({ name, text, sent }) {
  const hash = createHash('sha256').update(sent).digest('hex');
  return `export const ${name}: Operation<${name}Query, ${name}QueryVariables> = ${JSON.stringify({ name, text, hash })};`;
}

/** The fragments that a definition needs, each once. */
function fragmentsOf(definition, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (fragment === undefined) throw new Error(`There is no fragment ${value}.`);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, found);
    },
  });
  return found;
}
