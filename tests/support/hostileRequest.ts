import type { SnippetRequest } from '../../src/explore/request/snippets.js';
import { HOSTILE_TEXTS } from './hostileTexts.js';

/**
 * A request with a text wherever a request has texts. The server answers it with errors that show the values of its
 * ids, so that another text has another answer.
 */
export function hostileRequest(address: string, text: string): SnippetRequest {
  const blockString = JSON.stringify(text.replaceAll('\ud800', ''));
  return {
    url: `${address}/graphql`,
    query:
      `# ${text.replace(/[\r\n\u0000-\u0008\u000e-\u001f]/g, ' ')}\n` +
      `query Hostile($ids: [ID!]!, $query: String!, $none: PaperFilter) {\n` +
      `  papers(ids: $ids) { id }\n` +
      `  search(query: $query, filter: $none) { totalCount }\n` +
      `  again: papers(ids: [${blockString}, """a \\""" b"""]) { id }\n}\n`,
    variables: {
      ids: [text, ...HOSTILE_TEXTS.slice(0, 3)],
      query: `reward ${text}`,
      none: null,
      more: { [text]: [true, false, 1.5e300, -0.25, {}, []] },
    },
  };
}

/** The answer to the request, sent as it is. */
export async function answerTo({ url, query, variables }: SnippetRequest): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
