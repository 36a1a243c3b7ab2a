import { describe, expect, test } from '@jest/globals';
import { adaptWork } from '../../../src/import/crossref/adapter.js';
import type { PaperFacts } from '../../../src/paper/facts.js';

const DOI = '10.5555/Work';
const date = (...parts: number[]) => ({ 'date-parts': [parts] });

function factsOf(fields: object): PaperFacts {
  const [entry] = adaptWork({ DOI, ...fields });
  if (!entry || !('record' in entry) || entry.record.kind !== 'paper') {
    throw new Error(`No paper: ${JSON.stringify(entry)}`);
  }
  return entry.record.facts;
}

describe('an author of a Crossref work', () => {
  const orcid = '0000-0002-1694-233X';
  test.each([
    orcid,
    '0000-0002-1694-233x',
    `http://orcid.org/${orcid}`,
    `https://orcid.org/${orcid}/`,
    `https://www.orcid.org/${orcid}`,
    `ORCID.org/${orcid}`,
    ` https://orcid.org/${orcid} `,
  ])('has the ORCID %j', (ORCID) => {
    expect(factsOf({ author: [{ name: 'A', ORCID }] }).authors).toEqual([{ name: 'A', orcid }]);
  });

  test.each([`x${orcid}`, `${orcid}0`, `https://example.org/${orcid}`, '0000-0002-1825'])(
    'has no ORCID like %s',
    (ORCID) => {
      const [entry] = adaptWork({ DOI, author: [{ name: 'A', ORCID }] });
      expect(entry).toMatchObject({
        record: { facts: { authors: [{ name: 'A' }] } },
        leftOut: [{ field: 'author.0.ORCID', value: ORCID }],
      });
    },
  );

  test.each([undefined, null, '', ' '])('may have none: %j', (ORCID) => {
    expect(factsOf({ author: [{ family: 'A', ORCID }] }).authors).toStrictEqual([{ name: 'A' }]);
  });

  test('may be one of ten thousand', () => {
    expect(factsOf({ author: Array(10_000).fill({ name: 'A' }) }).authors).toHaveLength(10_000);
  });
});

describe('the texts of a Crossref work', () => {
  test.each([
    ['Is it? Perhaps', 'A study', 'Is it? Perhaps: A study'],
    ['Widgets.', 'A study', 'Widgets. A study'],
    ['a'.repeat(1_997), 'b', `${'a'.repeat(1_997)}: b`],
  ])('are one title: %.20s, %s', (title, subtitle, whole) => {
    expect(factsOf({ title: [title], subtitle: [subtitle] }).title).toBe(whole);
  });

  test.each([
    ['<title>Abstract</title><p>We ask.</p>', 'We ask.'],
    ['<title>ABSTRACT:</title><p>We ask.</p>', 'We ask.'],
    ['<title>Abstract .</title><p>We ask.</p>', 'We ask.'],
    ['<title>In abstract</title><p>We ask.</p>', 'In abstract\nWe ask.'],
    ['<title>Abstract 1</title><p>We ask.</p>', 'Abstract 1\nWe ask.'],
    ['Abstract algebra', 'Abstract algebra'],
  ])('are the abstract %s without the heading that says no more', (abstract, text) => {
    expect(factsOf({ abstract }).abstract).toBe(text);
  });

  test('may be little in much markup, but not in any amount of it', () => {
    const venue = `<b>${' '.repeat(9_992)}x</b>`;
    expect(factsOf({ 'container-title': [venue] }).venue).toBe('x');
    expect(adaptWork({ DOI, 'container-title': [`${venue} `] })).toMatchObject([
      { leftOut: [{ expected: 'at most 1000 characters of plain text, not 10001' }] },
    ]);
  });

  test.each(['und', 'english', '', 'x'])('name no language in %j', (language) => {
    expect(factsOf({ language }).language).toBeUndefined();
  });

  test.each([[[{}]], [{}], [[]]])('name no venue in the institution %j', (institution) => {
    expect(factsOf({ institution })).toEqual({});
  });
});

test.each([
  [{ resource: {}, URL: 'http://doi.org/x' }, 'http://doi.org/x'],
  [{ URL: ' HTTPS://doi.org/x\n' }, 'HTTPS://doi.org/x'],
  [{ URL: `https://a.org/${'x'.repeat(1_986)}` }, `https://a.org/${'x'.repeat(1_986)}`],
  [{ URL: 'javascript:https://example.org/' }, undefined],
])('the address of %.60j is one of the web', (fields, url) => {
  expect(factsOf(fields).url).toBe(url);
});

test.each(['published-print', 'published-online', 'posted'])(
  'a work that has no other date came out when it was %s',
  (name) => {
    expect(factsOf({ [name]: date(2019, 5) }).publishedOn).toBe('2019-05');
  },
);

test('a work that nobody cites says so', () => {
  expect(factsOf({ 'is-referenced-by-count': 0 }).reportedCitationCount).toBe(0);
});

describe('the notices about a work', () => {
  const update = { DOI: '10.5555/Notice', type: 'retraction', updated: date(2020, 3) };
  const doi = '10.5555/notice';

  test('are all of its list, each with whom Crossref has it from', () => {
    const watched = { ...update, source: 'retraction-watch', 'record-id': '4036' };
    const published = { ...update, type: 'erratum', source: 'publisher' };
    const added = { ...update, type: 'addendum' };
    expect(factsOf({ 'updated-by': [watched, added, published, update] }).notices).toEqual([
      { kind: 'RETRACTION', date: '2020-03', doi, source: 'retraction-watch', record: '4036' },
      { kind: 'CORRECTION', date: '2020-03', doi, source: 'publisher' },
      { kind: 'RETRACTION', date: '2020-03', doi, source: 'crossref' },
    ]);
  });

  test('are none where the list says so, and not known without a list that can be read', () => {
    expect(factsOf({ 'updated-by': [] }).notices).toEqual([]);
    expect(factsOf({ 'updated-by': [{ type: 'new_version' }] }).notices).toEqual([]);
    for (const broken of [undefined, null, 5, [5], [{ type: 'novelty' }]]) {
      expect(factsOf({ 'updated-by': broken }).notices).toBeUndefined();
    }
    expect(factsOf({ 'updated-by': Array(101).fill(update) }).notices).toBeUndefined();
  });

  test('lose what is broken', () => {
    const broken = { ...update, DOI: 'n/a', source: 'Retraction Watch', 'record-id': 'a b' };
    expect(factsOf({ 'updated-by': [broken] }).notices).toEqual([
      { kind: 'RETRACTION', date: '2020-03', source: 'crossref' },
    ]);
  });
});
