import { GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Config } from '../../config/config.js';
import { ConfigurationError } from '../../errors.js';
import { visible } from '../../visible.js';
import { MOST_TOKENS } from '../queryForm.js';
import { lastingErrors } from '../readRequest.js';
import { readDocuments } from './documentFiles.js';
import type { WrittenDocument } from './manifest.js';
import { ownDocuments } from './ownDocuments.js';
import { hashOfText, TrustedDocuments, withoutPrefix } from './trustedDocuments.js';

const MOST_MISTAKES = 20;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Reads the configured documents, and those of the server's own pages in the folder `web`, which are always trusted. Throws one
 * `ConfigurationError` that lists the documents that cannot run: file, line and reason.
 */
export function loadTrustedDocuments(
  { trustedDocuments: { source, onlyThese }, limits }: Pick<Config, 'trustedDocuments' | 'limits'>,
  schema: GraphQLSchema,
  web?: URL,
): TrustedDocuments {
  const documents = new TrustedDocuments(onlyThese, ownDocuments(web));
  const first = new Map<string, WrittenDocument>();
  const mistakes: string[] = [];
  for (const written of source === null ? [] : readDocuments(source)) {
    const id = withoutPrefix(written.id);
    const known = first.get(id);
    first.set(id, known ?? written);
    if (known?.text === written.text) continue;
    try {
      if (known !== undefined) throw new GraphQLError(`its id has another text in ${known.place}`);
      assertHash(written);
      const document = parsed(written.text);
      const [error] = lastingErrors(schema, document, limits);
      if (error !== undefined) throw error;
      documents.add(written.id, written.text, document);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      mistakes.push(described(written, error));
    }
  }
  if (mistakes.length === 0) return documents;
  const more = mistakes.length - MOST_MISTAKES;
  throw new ConfigurationError(
    `TRUSTED_DOCUMENTS: got documents that cannot run:\n  ${mistakes.slice(0, MOST_MISTAKES).join('\n  ')}` +
      (more > 0 ? `\n  and ${more} more` : ''),
  );
}

/** An id that looks like the hash of the text is one. */
function assertHash({ id, text }: WrittenDocument): void {
  const claimed = withoutPrefix(id);
  if (claimed === id && !SHA256.test(id)) return;
  const hash = hashOfText(text);
  if (claimed !== hash)
    throw new GraphQLError(`expected the SHA-256 of its text as its id, ${hash}`);
}

/** As Apollo Server parses it, so that errors have the same places. */
function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    // The parser is recursive.
    if (error instanceof RangeError) throw new GraphQLError('It is nested too deeply.');
    throw error;
  }
}

function described({ place }: WrittenDocument, { message, locations }: GraphQLError): string {
  const [start] = locations ?? [];
  const within = start === undefined ? '' : `, line ${start.line}, column ${start.column}`;
  return visible(`${place}${within}: ${message}`);
}
