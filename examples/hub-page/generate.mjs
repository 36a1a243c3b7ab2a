// Writes src/generated.ts: the types of src/operations.graphql, from the schema file or address given.
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [schema = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))] =
  process.argv.slice(2);
const location = new URL('src/operations.graphql', import.meta.url);
const output = new URL('src/generated.ts', import.meta.url);

const text = /^https?:/.test(schema)
  ? await (await fetch(schema)).text()
  : readFileSync(schema, 'utf8');

writeFileSync(
  output,
  await codegen({
    filename: fileURLToPath(output),
    schema: parse(text),
    documents: [
      { location: fileURLToPath(location), document: parse(readFileSync(location, 'utf8')) },
    ],
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
    config: { useTypeImports: true },
  }),
);
