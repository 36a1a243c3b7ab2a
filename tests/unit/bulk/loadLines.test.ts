import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES } from '../../../src/citation/polarity.js';
import { ROLES } from '../../../src/citation/role.js';
import { adaptNativeLine } from '../../../src/import/native/adapter.js';
import type { ImportRecord } from '../../../src/record/record.js';
import { plainRecord } from '../../../src/bulk/lines/plainRecord.js';
import { holds } from '../../support/property.js';

const RUNS = 2_000;

/** Values of the usual shape for the most part, values near it, and anything. */
const near = (usual: fc.Arbitrary<unknown>, ...unusual: fc.Arbitrary<unknown>[]) =>
  fc.oneof(
    { arbitrary: usual, weight: 40 },
    ...unusual.map((arbitrary) => ({ arbitrary, weight: 1 })),
    { arbitrary: fc.jsonValue({ maxDepth: 1 }), weight: 1 },
    { arbitrary: fc.constantFrom('', ' ', null, -1, '\u0000', '__proto__'), weight: 1 },
  );
const text = near(
  fc.stringMatching(/^[!-~]( ?[!#-[\]-~]){0,20}$/),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom('a  b', ' a', 'é', 'e\u0301', 'a\tb', '\\', '"', 'x'.repeat(2_001)),
);
const key = near(
  fc.stringMatching(/^10\.\d{4}\/[a-z0-9.()-]{0,11}[a-z0-9]$/).map((value) => `doi:${value}`),
  fc.stringMatching(/^10\.\d{4}\/[a-z0-9.,;<>()%&-]{1,12}$/).map((value) => `doi:${value}`),
  fc.constantFrom('doi:10.1/a', 'DOI:10.1000/A', '10.1000/x', 'https://doi.org/10.1000/x%20y'),
  fc.constantFrom('arxiv:1803.04585', 'arxiv:1813.04585', 'arXiv:1803.04585v2', 'isbn:1'),
  fc.constantFrom('doi:10.48550/arxiv.1803.04585', 'doi:10.48550/arxiv.x', 'pmid:012', 'pmid:12'),
  fc.constantFrom(
    'openalex:W12',
    'openalex:w12',
    'corpus:1',
    'omid:br/061',
    'pmcid:PMC7',
    'acl:N19-1423',
  ),
  fc.constantFrom(
    `s2:${'a1'.repeat(20)}`,
    `s2:${'A1'.repeat(20)}`,
    `doi:10.1000/${'x'.repeat(499)}`,
  ),
  fc.constantFrom(
    'doi:10.1000/a?b#c',
    'doi:10.1000/doi.org/10.1/x',
    'doi:10.1000.5/x',
    'doi:10.1000/%zz',
  ),
);
const source = near(
  fc.constantFrom('test', 'crossref', 'a-1'),
  fc.constantFrom('A', 'x'.repeat(41)),
);
const version = near(
  fc.constantFrom('1', '2024-01-01', '2024-01-01T00:00:00Z'),
  fc.constantFrom('007', '2024-02-30', 'new', 7, 1.5),
);
const recordName = near(
  fc.constantFrom('W1', 'br/0612@x=y'),
  fc.constantFrom('two words', 'é', 'x'.repeat(201)),
);
const role = near(fc.constantFrom(...ROLES), fc.constantFrom('method', 'toString'));
const polarity = near(fc.constantFrom(...POLARITIES));
const share = near(
  fc.constantFrom(0, 1, 0.5, 0.05),
  fc.constantFrom(1e-7, 0.123456789, 1.5, -0.5, '0.5', -0),
);
const date = near(
  fc.constantFrom('2019', '2019-02', '2019-02-29', '2020-02-29', '0000', '2019-13'),
);
const url = near(
  fc.webUrl(),
  fc.constantFrom(
    'https://a.org/x',
    'ftp://a.org/',
    'http://1.2.3.4/x',
    'https://xn--a.org/',
    'https://a.b',
  ),
  fc.constantFrom(
    'https://a.org/a b',
    'https://a.org/../x',
    'https://a_b.org/',
    `https://a.org/${'x'.repeat(2_000)}`,
  ),
);

const optional = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(shape, { requiredKeys: [] });
const classified = { role, polarity, vocabulary: text, label: text, confidence: share };
const context = optional({ text, section: text, ...classified });
const citation = fc
  .tuple(
    fc.record({ citing: key, cited: key, source }),
    optional({
      version,
      record: recordName,
      influential: near(fc.boolean()),
      selfCitation: near(fc.boolean()),
      contexts: near(fc.array(context, { maxLength: 3 })),
    }),
    fc.oneof(
      { arbitrary: fc.constant({}), weight: 3 },
      { arbitrary: optional(classified), weight: 1 },
    ),
    fc.oneof(
      { arbitrary: fc.constant({}), weight: 9 },
      { arbitrary: fc.constant({ more: 1 }), weight: 1 },
    ),
  )
  .map((parts) => ({ citation: shuffled(Object.assign({}, ...parts) as object) }));
const author = optional({ name: text, orcid: near(fc.constantFrom('0000-0002-1825-0097', '1')) });
const paper = fc
  .tuple(
    fc.record({ identifiers: near(fc.array(key, { maxLength: 3 })), source }),
    optional({
      ...{ record: recordName, referencesComplete: near(fc.constant(true)) },
      ...{ version, title: text, summary: text, abstract: text, venue: text, url },
      language: near(fc.constantFrom('en', 'cop', 'EN', 'en-GB', 'eng', 'und', 'english')),
      ...{ publishedOn: date, authors: near(fc.array(author, { maxLength: 2 })) },
      reportedCitationCount: near(fc.nat()),
    }),
    fc.oneof(
      { arbitrary: fc.constant({}), weight: 9 },
      { arbitrary: fc.constantFrom({ tilte: 'x' }, { deleted: true }), weight: 1 },
    ),
  )
  .map((parts) => ({ paper: Object.assign({}, ...parts) }));

/** The names in another order, the same one for the same value. */
function shuffled(value: object): object {
  const entries = Object.entries(value);
  return Object.fromEntries(entries.length % 2 === 0 ? entries : entries.reverse());
}

const line = fc.oneof(
  { arbitrary: fc.oneof(citation, paper).map((value) => JSON.stringify(value)), weight: 8 },
  {
    arbitrary: citation.map((value) => JSON.stringify(value, null, 1).replaceAll('\n', '')),
    weight: 1,
  },
  {
    arbitrary: fc.tuple(citation, paper).map((both) => JSON.stringify(Object.assign({}, ...both))),
    weight: 1,
  },
  { arbitrary: citation.map((value) => JSON.stringify(value).slice(0, -1)), weight: 1 },
  {
    arbitrary: citation.map((value) => JSON.stringify(value).replace('"source"', '"citing"')),
    weight: 1,
  },
);

function fullReading(text: string): ImportRecord | null {
  const entry = adaptNativeLine(text);
  return 'record' in entry ? entry.record : null;
}

describe('the fast way of reading a line', () => {
  test('gives what the full one gives, or leaves the line to it', async () => {
    let plain = 0;
    await holds(
      fc.property(line, (json) => {
        const record = plainRecord(json);
        if (record === null) return;
        plain += 1;
        expect(record).toEqual(fullReading(json));
      }),
      { runs: RUNS, floor: () => expect(plain).toBeGreaterThan(RUNS / 20) },
    );
  });

  test.each([
    '{"citation":{"citing":"doi:10.1000/a","cited":"doi:10.1000/b","source":"test","version":"2024-01-01"}}',
    '{"citation":{"cited":"doi:10.1000/b","citing":"arxiv:1803.04585","source":"test","role":"METHOD","confidence":0.5}}',
    '{"citation":{"citing":"doi:10.1000/a","cited":"doi:10.1000/b","source":"t","influential":true,"contexts":[{"text":"x","label":"y"}]}}',
  ])('takes the usual shape: %s', (json) => {
    expect(plainRecord(json)).not.toBeNull();
  });

  test('takes papers of the usual shape', () => {
    const given = {
      title: 'É',
      authors: [{ name: 'X' }],
      publishedOn: '2019',
      url: 'https://a.org/x',
    };
    const json = { paper: { identifiers: ['doi:10.1000/a'], source: 'test', ...given } };
    expect(plainRecord(JSON.stringify(json))).not.toBeNull();
  });
});
