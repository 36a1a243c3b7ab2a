import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { LONGEST_DOCUMENT, redactedOperation } from '../../../src/server/slow/redactedDocument.js';
import { expectEnough, holds } from '../../support/property.js';

const redacted = (text: string, name?: string) => {
  const document = parse(text);
  return redactedOperation(document, getOperationAST(document, name) ?? undefined);
};

/** A literal as text, and what of it must be nowhere: marked, so that nothing else looks like it. */
interface Literal {
  readonly text: string;
  readonly secrets: readonly string[];
}
const one = (text: string, secret: string): Literal => ({ text, secrets: [secret] });
const marked = fc.nat({ max: 9_999_999 }).map((number) => `secret${number + 10_000_000}`);
const scalar: fc.Arbitrary<Literal> = fc.oneof(
  marked.map((text) => one(`"${text}"`, text)),
  marked.map((text) => one(`"\\u0041${text}\\n"`, text)),
  marked.map((text) => one(`"""\n  ${text} "quoted"\n"""`, text)),
  fc.integer({ min: 10_000_000, max: 99_999_999 }).map((n) => one(`-${n}`, String(n))),
  fc.integer({ min: 10_000_000, max: 99_999_999 }).map((n) => one(`0.${n}`, String(n))),
  fc.constantFrom('true', 'null', 'NEWEST').map((text) => ({ text, secrets: [] })),
);
const { literal } = fc.letrec<{ literal: Literal }>((tie) => ({
  literal: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie('literal'), { maxLength: 4 }).map((items) => joined(items, (all) => `[${all}]`)),
    fc.array(tie('literal'), { maxLength: 3 }).map((items) =>
      joined(
        items,
        (all) => `{${all}}`,
        (text, place) => `f${place}: ${text}`,
      ),
    ),
  ),
}));

function joined(
  items: readonly Literal[],
  around: (all: string) => string,
  each: (text: string, place: number) => string = (text) => text,
): Literal {
  const all = items.map(({ text }, place) => each(text, place)).join(', ');
  return { text: around(all), secrets: items.flatMap(({ secrets }) => secrets) };
}

describe('an operation in the log of slow requests', () => {
  test('has no literal, wherever one can stand', async () => {
    const seen = { secrets: 0 };
    const places = fc.array(literal, { minLength: 6, maxLength: 6 });
    await holds(
      fc.property(places, (literals) => {
        const [first, second, third, fourth, fifth, sixth] = literals.map(({ text }) => text);
        const text = `# ${first?.replace(/\s+/g, ' ')}
          query Q($a: [ID!] = ${first} @d(x: ${second})) @d(x: ${third}) {
            f(a: ${fourth}, b: $a) @include(if: $c) { ...F ... on T @d(x: ${second}) { g(x: ${fifth}) } } }
          fragment F on T @d(x: ${sixth}) { h(x: [${first}, ${second}]) }`;
        const line = JSON.stringify(redacted(text));
        const secrets = literals.flatMap((one) => one.secrets);
        seen.secrets += secrets.length;
        expect(secrets.filter((secret) => line.includes(secret))).toEqual([]);
      }),
      { floor: () => expectEnough(seen, 100) },
    );
  });

  test('keeps the words of the schema, and declares its variables', () => {
    const { document, variables } = redacted(`
      query Page($id: ID!, $first: Int = 20) {
        paper(id: $id) { citers(first: $first, orderBy: NEWEST, filter: { roles: [METHOD, BACKGROUND], years: { from: 1990 } }) { totalCount } }
        papers(ids: ["doi:10.1/a", "doi:10.1/b"]) { ...Card }
        search(query: """block""", influential: true, after: null) { totalCount }
      }
      fragment Card on Paper { title }`);
    expect(document).toBe(
      'query Page($id: ID!, $first: Int = 0) { paper(id: $id) { ' +
        'citers( first: $first orderBy: NEWEST filter: {roles: [METHOD], years: {from: 0}} ) { totalCount } } ' +
        'papers(ids: [""]) { ...Card } search(query: "", influential: true, after: null) { totalCount } } ' +
        'fragment Card on Paper { title }',
    );
    expect(variables).toEqual(['$id: ID!', '$first: Int']);
  });

  test('is the one that runs, before its fragments', () => {
    const { document } = redacted('fragment F on T { a } query A { a } query B { ...F }', 'B');
    expect(document).toBe('query B { ...F } fragment F on T { a }');
  });

  test('is whole where it is not known which one runs', () => {
    expect(redacted('query A { a } query B { b }').document).toBe('query A { a } query B { b }');
  });

  test('is bounded, however long names and lists are', () => {
    const name = 'n'.repeat(50_000);
    const declared = Array.from({ length: 500 }, (_, n) => `$v${n}${name.slice(0, 500)}: Int`);
    const { document, variables } = redacted(
      `query ${name}(${declared.join()}) { ${name}(a: [${'1,'.repeat(5_000)}]) }`,
    );
    expect(document).toHaveLength(LONGEST_DOCUMENT);
    expect(document.startsWith('query nnn')).toBe(true);
    expect(variables).toHaveLength(50);
    expect(Math.max(...variables.map(({ length }) => length))).toBe(100);
  });
});
