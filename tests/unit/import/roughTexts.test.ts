import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainRecord } from '../../../src/bulk/lines/plainRecord.js';
import { crossrefFormat } from '../../../src/import/crossref/crossrefFormat.js';
import { entriesIn, type Pass } from '../../../src/import/importFile.js';
import { nativeFormat } from '../../../src/import/native/nativeFormat.js';
import { LIMITS } from '../../../src/record/limits.js';
import type { ImportFormat, ImportRecord } from '../../../src/record/record.js';
import { citations, papers, readAll } from '../../support/csv.js';
import { expectEnough, holds } from '../../support/property.js';
import { roughTexts } from '../../support/roughTexts.js';

const ENDS = { citing: 'doi:10.1000/a', cited: 'doi:10.1000/b', source: 'test' };
const TEXTS = fc.tuple(roughTexts(), roughTexts(), roughTexts());
type Texts = [one: string, two: string, three: string];

function recordsOf<Value>(format: ImportFormat<Value>, value: Value): ImportRecord[] {
  return (['paper', 'citation'] as const satisfies Pass[]).flatMap((pass) =>
    format.kinds.includes(pass)
      ? entriesIn({ line: 1, value }, format, pass).flatMap(({ entry }) =>
          'record' in entry ? entry.record : [],
        )
      : [],
  );
}

const nativeLines = ([one, two, three]: Texts): string[] => [
  JSON.stringify({
    paper: {
      ...{ identifiers: ['doi:10.1000/a'], source: 'test', title: one, summary: two },
      ...{ abstract: three, venue: one, authors: [{ name: two }, { name: three }] },
    },
  }),
  JSON.stringify({
    citation: {
      ...ENDS,
      contexts: [
        { text: one, section: two, label: three, vocabulary: one },
        { text: two, role: 'METHOD' },
      ],
      ...{ label: one, vocabulary: two },
    },
  }),
];

/** The records of each format with these texts wherever texts may stand. */
const FORMATS: Readonly<Record<string, (texts: Texts) => ImportRecord[]>> = {
  native: (texts) => nativeLines(texts).flatMap((line) => recordsOf(nativeFormat, line)),
  crossref: ([one, two, three]) =>
    recordsOf(crossrefFormat, {
      ...{ DOI: '10.1000/a', title: [one], subtitle: [two], abstract: three },
      ...{ 'container-title': [two], institution: [{ name: one }] },
      author: [{ given: one, family: two, suffix: three }, { name: three }],
    }),
  'csv-papers': ([one, two, three]) =>
    recordsOf(papers(), {
      ...{ id: '10.1000/a', title: one, summary: two, abstract: three, venue: two },
      authors: `${one};${two}|${three}`,
    }),
  'csv-citations': ([one, two, three]) =>
    recordsOf(citations(), {
      ...{ citing: ENDS.citing, cited: ENDS.cited, context: one, section: two },
      ...{ label: three, vocabulary: one },
    }),
};

/** All texts in words of a record. */
function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return ['source', 'version'].includes(name) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, key));
}

describe('whatever texts are made of', () => {
  test.each(Object.keys(FORMATS))('%s records have clean ones', async (format) => {
    const seen = { texts: 0 };
    await holds(
      fc.property(TEXTS, (texts) => {
        for (const text of (FORMATS[format]?.(texts) ?? []).flatMap((record) => textsIn(record))) {
          seen.texts += 1;
          expect(text).toBe(text.normalize('NFC').trim());
          expect(text.replace(/[\u200c\u200d]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s/u);
          expect(text).toMatch(/[^\p{Z}\p{Default_Ignorable_Code_Point}]/u);
        }
      }),
      { runs: 200, floor: () => expectEnough(seen, 400) },
    );
  });

  test('load reads them as an import does', async () => {
    const seen = { fast: 0 };
    await holds(
      fc.property(TEXTS, (texts) => {
        for (const line of nativeLines(texts)) {
          const record = plainRecord(line);
          if (record === null) continue;
          seen.fast += 1;
          expect([record]).toEqual(recordsOf(nativeFormat, line));
        }
      }),
      { runs: 200, floor: () => expectEnough(seen, 50) },
    );
  });

  test('they may have a million characters, in tables too', async () => {
    const abstract = '長'.repeat(LIMITS.abstract);
    const [input] = await readAll(papers(), `id,abstract\n10.1000/a,${abstract}\n`);
    expect(
      input !== undefined && 'value' in input && recordsOf(papers(), input.value),
    ).toMatchObject([{ facts: { abstract } }]);
    const tooLong = papers().adapt({ id: '10.1000/a', abstract: `${abstract}長` });
    expect(JSON.stringify(tooLong)).toContain('at most 1000000 characters, not 1000001');
    const context = { ...ENDS, contexts: [{ text: 'x'.repeat(LIMITS.context) }] };
    expect(recordsOf(nativeFormat, JSON.stringify({ citation: context }))).toHaveLength(1);
  });
});
