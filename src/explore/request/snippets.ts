/** A request as a program in a language sends it. */
export interface SnippetRequest {
  /** Full address of the endpoint. */
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How a request can be copied. Each text sends exactly this request, whatever the query and the variables hold. */
export const SNIPPETS: readonly {
  readonly label: string;
  readonly write: (request: SnippetRequest) => string;
}[] = [
  { label: 'curl', write: curlSnippet },
  { label: 'fetch', write: fetchSnippet },
  { label: 'Python', write: pythonSnippet },
];

/** For POSIX shells. The body is one line, because JSON escapes line ends. */
export function curlSnippet({ url, query, variables }: SnippetRequest): string {
  const lines = [
    `curl ${shellWord(url)}`,
    `--header ${shellWord('content-type: application/json')}`,
    `--data-raw ${shellWord(JSON.stringify({ query, variables }))}`,
  ];
  return `${lines.join(' \\\n  ')}\n`;
}

/** For browsers, Node.js, Deno and Bun, as a module. It can stand in the script of a page. */
export function fetchSnippet({ url, query, variables }: SnippetRequest): string {
  return `const query = ${template(query)};
const variables = ${javascriptObject(variables)};
const response = await fetch(${javascriptText(url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
console.log(JSON.stringify({ data, errors }, null, 2));
`;
}

/** For Python 3, with its standard library only. */
export function pythonSnippet({ url, query, variables }: SnippetRequest): string {
  return `import json
import urllib.error
import urllib.request

query = ${pythonBlock(query)}
variables = ${pythonValue(variables, '')}
request = urllib.request.Request(
    ${pythonText(url)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
try:
    response = urllib.request.urlopen(request)
except urllib.error.HTTPError as error:
    response = error
print(json.dumps(json.load(response), indent=2))
`;
}

/** Nothing is special between single quotes, and a single quote stands outside of them. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Line ends of other systems would become \`\\n\`; \`</script>\` would end the script of a page. */
function template(text: string): string {
  const escaped = text.replace(/\\|`|\$\{/g, '\\$&').replaceAll('\r', '\\r');
  return `\`${withoutTags(escaped)}\``;
}

function javascriptText(text: string): string {
  return withoutTags(JSON.stringify(text));
}

/** JSON is JavaScript but for one key, which would set the prototype. */
function javascriptObject(value: object): string {
  return withoutTags(JSON.stringify(value, null, 2)).replaceAll('"__proto__":', '["__proto__"]:');
}

function withoutTags(literal: string): string {
  return literal.replaceAll('<!--', '<\\!--').replace(/<(?=\/|script)/gi, '\\x3c');
}

/** Strings of JSON are those of Python, but for characters that no source may hold. */
function pythonText(text: string): string {
  return JSON.stringify(text).replaceAll('\u007f', '\\x7f');
}

/** The text between lines of quotes; blank characters after a query mean nothing. */
function pythonBlock(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"""', '\\"\\"\\"')
    // What Python's reader would change or refuse.
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, (character) => pythonEscape(character));
  // The backslash keeps lines where they are, which errors name.
  return `"""\\\n${escaped}\n"""`;
}

function pythonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function pythonValue(value: unknown, indent: string): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return pythonText(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}    `;
  const parts = Array.isArray(value)
    ? value.map((each) => pythonValue(each, inner))
    : Object.entries(value).map(([key, each]) => `${pythonText(key)}: ${pythonValue(each, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}
