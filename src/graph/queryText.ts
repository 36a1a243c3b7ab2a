import { readdirSync, readFileSync } from 'node:fs';

const CYPHER = new URL('../../cypher/', import.meta.url);

/**
 * A use of a part: `part.cardTuple(citing, $whole)`. An argument may be a call of one argument, and no more than that.
 */
const USE = /\b(RETURN )?part\.(\w+)\(((?:[^()]|\([^(),]*\))*)\)/g;
/** What a file of `cypher/parts/` opens with: `// cardTuple(paper, whole): …`. */
const HEAD = /^\/\/ (\w+)\(([^)]*)\): /;

/**
 * What several queries share: an expression over its parameters, a list of columns, or the clauses of a sub-query.
 */
interface Part {
  readonly parameters: readonly string[];
  readonly body: string;
  /** Clauses stand in place of the `RETURN` before their use, too. */
  readonly isClauses: boolean;
}

const parts: ReadonlyMap<string, Part> = new Map(
  readdirSync(new URL('parts/', CYPHER))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replace('.cypher', ''))
    .map((name) => [name, readPart(name)]),
);

/** The text of a query as it stands in its file. */
export function readQuery(file: string): string {
  return readFileSync(new URL(`${file}.cypher`, CYPHER), 'utf8');
}

/**
 * What is sent for a text: without comments and line breaks, with its parts in their places, and with some of its words
 * replaced by others. All of it is constant: nothing of a request comes near it. Throws where a part is unknown, or a word
 * to be replaced is not there.
 *
 * All parameters are sent as one map, `$p`. Neo4j plans a statement anew for each combination of types of its parameters,
 * null and lengths of lists among them: some 100 ms for each set of filters that was not used before. What is in a map it
 * does not look at.
 */
export function statementOf(
  text: string,
  replacing: Readonly<Record<string, string>> = {},
): string {
  let statement = withoutComments(text);
  for (const [word, other] of Object.entries(replacing)) {
    if (!statement.includes(word)) throw new Error(`There is no ${word} to replace in: ${text}`);
    statement = statement.replaceAll(word, other);
  }
  const whole = expanded(statement);
  if (/\bpart\./.test(whole)) throw new Error(`A part is not used as part.name(…) in: ${text}`);
  return whole.replace(/\$(\w+)/g, '$$p.$1');
}

function expanded(statement: string): string {
  return statement.replace(
    USE,
    (_use, before: string | undefined, name: string, values: string) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`There is no cypher/parts/${name}.cypher.`);
      return (
        (part.isClauses ? '' : (before ?? '')) + expanded(filledIn(name, part, listed(values)))
      );
    },
  );
}

function filledIn(name: string, { parameters, body }: Part, values: readonly string[]): string {
  if (values.length !== parameters.length) {
    throw new Error(`part.${name} takes ${parameters.length} arguments, not ${values.length}.`);
  }
  const valueOf = new Map(parameters.map((parameter, place) => [parameter, values[place]]));
  // Words that are no property, no parameter of the query and not in quotes.
  return body.replace(/(?<![.$'\w])\w+\b(?!')/g, (word) => valueOf.get(word) ?? word);
}

function readPart(name: string): Part {
  const text = readQuery(`parts/${name}`);
  const [, named, listedParameters = ''] = HEAD.exec(text) ?? [];
  if (named !== name) {
    throw new Error(`cypher/parts/${name}.cypher must open with "// ${name}(parameters): ".`);
  }
  const parameters = listed(listedParameters);
  const body = withoutComments(text);
  const returned = /^RETURN (.*)$/.exec(body)?.[1];
  if (returned === undefined) return { parameters, body, isClauses: true };
  // Columns stand among others; an expression must stay one wherever it is put.
  const isColumns = / AS \w+(,|$)/.test(returned);
  return { parameters, body: isColumns ? returned : `(${returned})`, isClauses: false };
}

function withoutComments(text: string): string {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function listed(text: string): string[] {
  return text.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}
