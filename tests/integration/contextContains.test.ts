import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../src/paper/cleanText.js';
import { holdsWords } from '../support/holdsWords.js';
import { expectEnough, holds } from '../support/property.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

const HUB = 'doi:10.2/hub';
/** Spellings of few words, so that many are the same once folded; and what JSON would take for its own. */
const WORDS = [
  ...['law', 'Laws', 'lawful', 'LAWFUL', 'law\u00adful', 'l\u200bawful', 'flaw', 'outlaws'],
  ...[
    'Müller',
    'Mu\u0308ller',
    'muller',
    'Muller\u0301s',
    'MÜLLER',
    'Straße',
    'STRASSE',
    'strassen',
  ],
  ...[
    'æther',
    'Aether',
    'ether',
    'œuvre',
    'oeuvres',
    'Łódź',
    'lodz',
    'Øre',
    'ore',
    'þing',
    'thing',
  ],
  ...[
    'Σίσυφος',
    'ΣΊΣΥΦΟΣ',
    'σισυφοσ',
    'İstanbul',
    'istanbul',
    'ｆｕｌｌ',
    'full',
    'ﬁne',
    'fine',
    '²',
    '2',
  ],
  ...[
    '机器学习',
    '学习',
    '한국어',
    '한국',
    '한',
    'ภาษาไทย',
    'ไทย',
    'हिन्दी',
    'हिन्दीs',
    'नी',
    'נִקּוּד',
    'נקוד',
  ],
  ...[
    "Goodhart's",
    'Goodhart’s',
    'Goodhartʼs',
    'goodharts',
    'good',
    'D.V.Law',
    'state-of',
    '𝒜bel',
    'abel',
  ],
  ...['text', 'source', 'version', 'role', 'METHOD', 'n', 'u0001', 'nlaw', 'tlaw', 'name', 'v7'],
];
const GAPS = [
  ' ',
  ', ',
  '\\',
  '\\n',
  '"',
  '","text":"',
  '\n',
  '\t',
  '\u0001',
  '\u2011',
  '/',
  '(',
  '.',
  '{}',
  '$',
];

const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) =>
    parts
      .map(([word, gap]) => `${word}${gap}`)
      .join('')
      .trim(),
  );
const asked = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 })
  .map((words) => words.join(' '));
const CITERS: readonly (readonly string[])[] = fc.sample(fc.array(sentence, { maxLength: 3 }), {
  seed: 17,
  numRuns: 400,
});

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  const origin = { source: 'v7', version: 1 };
  await refillGraph(
    client.graph,
    CITERS.map((texts, index) => ({
      citation: {
        ...{ citing: `doi:10.2/citer-${index}`, cited: HUB, role: 'METHOD', ...origin },
        contexts: texts.map((text) => ({ text, section: 'Lawful name' })),
      },
    })),
  );
});
afterAll(() => client.graph.close());

const QUERY = `query ($filter: CitationFilter) { paper(id: "${HUB}") {
  citers(filter: $filter, first: 100) { totalCount edges { contexts { text } } }
  citerFacets(filter: $filter) { byRole { count } } } }`;

interface Found {
  readonly citers: {
    readonly totalCount: number;
    readonly edges: readonly { readonly contexts: readonly { readonly text: string }[] }[];
  };
  readonly citerFacets: { readonly byRole: readonly { readonly count: number }[] };
}

test('citations are kept of which one sentence holds all words, however they are spelled', async () => {
  const seen = { none: 0, some: 0, several: 0 };
  await holds(
    fc.asyncProperty(asked, async (contextContains) => {
      const { paper } = await client.data<{ paper: Found }>(QUERY, { filter: { contextContains } });
      const isKept = (texts: readonly string[]): boolean =>
        texts.some((text) => holdsWords(cleanText(text) ?? '', contextContains));
      const count = CITERS.filter(isKept).length;
      expect({ contextContains, count: paper.citers.totalCount }).toEqual({
        contextContains,
        count,
      });
      expect(paper.citerFacets.byRole).toEqual(count === 0 ? [] : [{ count }]);
      for (const { contexts } of paper.citers.edges) {
        expect(isKept(contexts.map(({ text }) => text))).toBe(true);
      }
      seen.none += Number(count === 0);
      seen.some += Number(count > 0);
      seen.several += Number(count > 0 && contextContains.includes(' '));
    }),
    { runs: 120, floor: () => expectEnough(seen, 5) },
  );
});

test('sentences of 20,000 characters are searched to their end, and labels of sources are no sentence', async () => {
  const long = `${'lorem\u0301 '.repeat(2_800)}finally`;
  await refillGraph(client.graph, [
    {
      citation: {
        ...{ citing: 'doi:10.2/long', cited: HUB, source: 'v7', version: 1 },
        ...{ contexts: [{ text: long, section: 'Methods' }], label: 'lawful', vocabulary: 'words' },
      },
    },
  ]);
  const countOf = async (contextContains: string): Promise<number> => {
    const { paper } = await client.data<{ paper: Found }>(QUERY, { filter: { contextContains } });
    return paper.citers.totalCount;
  };
  expect(await countOf('finally lorem')).toBe(1);
  expect(await countOf('a b c d e f g h i lorem')).toBe(0);
  for (const other of ['methods', 'lawful', 'words', 'v7', 'text'])
    expect(await countOf(other)).toBe(0);
});
