import { describe, expect, test } from '@jest/globals';
import { adaptWork } from '../../../src/import/crossref/adapter.js';
import type { Entry } from '../../../src/record/record.js';

const INDEXED = { 'date-time': '2026-03-25T17:31:38Z', 'date-parts': [[2026, 3, 25]] };
const WORK = { DOI: '10.5555/Citing', type: 'journal-article', indexed: INDEXED };
const A_DOI = 'a DOI like 10.1145/3442188.3445922';
const RECORD = {
  kind: 'citation',
  citing: 'doi:10.5555/citing',
  source: 'crossref',
  version: '2026-03-25T17:31:38.000Z',
  influential: undefined,
  contexts: [],
};

describe('a list of references', () => {
  const paperOf = (work: object) => {
    const [entry] = adaptWork(work);
    return entry !== undefined && 'record' in entry ? entry.record : entry;
  };

  test.each([[[]], [[{ DOI: '10.5555/Cited' }, null]]])('like %j is complete', (reference) => {
    expect(paperOf({ ...WORK, reference })).toMatchObject({
      ...{ kind: 'paper', referencesComplete: true, version: RECORD.version },
    });
  });

  test.each([
    ['is not there', WORK],
    ['is null', { ...WORK, reference: null }],
    ['has no version', { ...WORK, indexed: undefined, reference: [] }],
  ])('that %s says nothing of others', (_, work) => {
    expect(paperOf(work)).not.toHaveProperty('referencesComplete');
  });
});

describe('a reference', () => {
  test('with a DOI is a citation', () => {
    const reference = { key: 'r1', DOI: '10.5555/Cited', year: '2001' };
    const work = { ...WORK, deposited: null, title: ['T'], reference: [reference] };
    expect(citations(work)).toStrictEqual([
      {
        kind: 'citation',
        record: { ...RECORD, cited: 'doi:10.5555/cited' },
      },
    ]);
  });

  test.each([{ key: 'r1', unstructured: '10.5555/x' }, { DOI: null }, { DOI: ' ' }, null])(
    'like %j names nothing that could be joined',
    (reference) => {
      const entries = citations({ ...WORK, reference: [reference] });
      expect(entries).toEqual([{ kind: 'citation', skipped: 'NO_IDENTIFIER' }]);
    },
  );

  test('is counted once for each work that it names', () => {
    const dois = ['10.5555/A', '10.5555/b', 'https://doi.org/10.5555/a', '10.5555/B'];
    const entries = citations({ ...WORK, reference: dois.map((DOI) => ({ DOI })) });
    expect(entries).toMatchObject([
      { record: { cited: 'doi:10.5555/a' } },
      { record: { cited: 'doi:10.5555/b' } },
      { skipped: 'REPEATED' },
      { skipped: 'REPEATED' },
    ]);
  });

  test('to the work itself is skipped each time', () => {
    const dois = ['10.5555/a', '10.5555/CITING', 'https://doi.org/10.5555/citing'];
    const entries = citations({ ...WORK, reference: dois.map((DOI) => ({ DOI })) });
    const skipped = { kind: 'citation', skipped: 'SELF_CITATION' };
    expect(entries).toEqual([expect.objectContaining({ kind: 'citation' }), skipped, skipped]);
  });

  test.each([
    [{ DOI: 'n/a' }, 'reference.0.DOI', 'n/a', A_DOI],
    [{ DOI: 'pmid:19872477' }, 'reference.0.DOI', 'pmid:19872477', A_DOI],
    [{ DOI: 5 }, 'reference.0.DOI', 5, A_DOI],
    ['10.5555/a', 'reference.0', '10.5555/a', 'an object'],
  ])('like %j is refused', (reference, field, value, expected) => {
    const [entry] = citations({ ...WORK, reference: [reference] });
    expect(entry).toMatchObject({
      kind: 'citation',
      problems: [{ code: 'BAD_VALUE', field, value, expected }],
      correctable: { ...WORK, reference: [reference] },
    });
  });

  test('once mended is imported by itself', () => {
    const [refused] = citations({ ...WORK, title: ['T'], reference: [{ DOI: 'n/a' }] });
    const text = JSON.stringify(refused && 'correctable' in refused ? refused.correctable : null);
    const entries = adaptWork(JSON.parse(text.replace('n/a', '10.5555/a')));
    expect(entries).toMatchObject([
      { kind: 'paper', record: { identifiers: [RECORD.citing], version: RECORD.version } },
      { kind: 'citation', record: { ...RECORD, cited: 'doi:10.5555/a' } },
    ]);
  });
});

describe('a notice', () => {
  test.each([
    ['retraction', 'RETRACTION'],
    ['partial_retraction', 'PARTIAL_RETRACTION'],
    ['partial-retraction', 'PARTIAL_RETRACTION'],
    ['withdrawal', 'WITHDRAWAL'],
    ['Removal', 'REMOVAL'],
    ['expression_of_concern', 'EXPRESSION_OF_CONCERN'],
    ['Expression of concern', 'EXPRESSION_OF_CONCERN'],
    ['correction', 'CORRECTION'],
    ['corrigendum', 'CORRECTION'],
    ['erratum', 'CORRECTION'],
    ['reinstatement', 'REINSTATEMENT'],
  ])('of the type %s says of the other work: %s', (type, kind) => {
    const updated = { 'date-parts': [[2020, 5, 1]] };
    const keeper = { source: 'Retraction-Watch', 'record-id': 4036 };
    const update = { DOI: '10.5555/Bad', type, updated, ...keeper };
    expect(ofNotices({ ...WORK, 'update-to': [update] })).toEqual([
      {
        kind: 'notice',
        record: {
          kind: 'paper',
          identifiers: ['doi:10.5555/bad'],
          source: 'crossref',
          record: RECORD.citing,
          version: RECORD.version,
          facts: {
            notices: [
              {
                ...{ kind, date: '2020-05-01', doi: RECORD.citing.replace('doi:', '') },
                ...{ source: 'retraction-watch', record: '4036' },
              },
            ],
          },
        },
      },
    ]);
  });

  test.each(['addendum', 'clarification', 'new_edition', 'new_version', '', null])(
    'of the type %s is none',
    (type) => {
      const updates = [{ DOI: 'n/a', type, updated: { 'date-parts': 5 } }, null];
      expect(adaptWork({ ...WORK, 'update-to': updates })).toEqual([
        { kind: 'paper', record: expect.anything() },
      ]);
    },
  );

  test.each(['constructor', 'novelty'])(
    'of the type %s, which nobody knows, is left out',
    (type) => {
      const entries = adaptWork({ ...WORK, 'update-to': [{ DOI: '10.5555/bad', type }] });
      expect(entries).toMatchObject([
        { kind: 'paper', leftOut: [{ field: 'update-to.0.type', value: type }] },
      ]);
    },
  );

  test('of a DOI that no name of a record can hold is a record by its hash', () => {
    const update = { DOI: '10.5555/bad', type: 'retraction' };
    for (const end of ['é', 'x'.repeat(300)]) {
      const entries = ofNotices({ ...WORK, DOI: `10.5555/${end}`, 'update-to': [update] });
      expect(entries).toMatchObject([
        { record: { record: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      ]);
    }
  });

  test('without a date of its own counts from its publication', () => {
    const issued = { 'date-parts': [[2021, 4]] };
    const update = { DOI: '10.5555/bad', type: 'retraction' };
    const [entry] = ofNotices({ ...WORK, issued, 'update-to': [update] });
    expect(entry).toMatchObject({
      record: { facts: { notices: [{ date: '2021-04', source: 'crossref' }] } },
    });
    expect(ofNotices({ ...WORK, 'update-to': [update] })).toMatchObject([
      { record: { facts: { notices: [{ kind: 'RETRACTION', date: undefined }] } } },
    ]);
  });

  test.each([
    [{ type: 'retraction' }, 'update-to.0.DOI', A_DOI],
    [{ type: 'retraction', DOI: 'n/a' }, 'update-to.0.DOI', A_DOI],
    ['10.5555/bad', 'update-to.0', 'an object'],
  ])('like %j is refused', (update, field, expected) => {
    const entries = adaptWork({ ...WORK, 'update-to': [update] });
    expect(entries).toMatchObject([
      { kind: 'paper', record: { identifiers: [RECORD.citing] } },
      { kind: 'notice', problems: [{ code: 'BAD_VALUE', field, expected }], correctable: WORK },
    ]);
  });
});

test('a notice of a broken date goes in without it, and can be mended by itself', () => {
  const updated = { 'date-parts': [[2021, 2, 31]] };
  const update = { type: 'removal', DOI: '10.5555/bad', updated };
  expect(adaptWork({ ...WORK, title: ['T'], 'update-to': [update] })).toEqual([
    { kind: 'paper', record: expect.anything() },
    {
      kind: 'notice',
      record: expect.objectContaining({
        facts: { notices: [expect.objectContaining({ kind: 'REMOVAL', date: undefined })] },
      }),
      leftOut: [expect.objectContaining({ field: 'update-to.0.updated.date-parts' })],
      correctable: { ...WORK, 'update-to': [update] },
    },
  ]);
});

function citations(work: unknown): Entry[] {
  return adaptWork(work).filter(({ kind }) => kind === 'citation');
}

function ofNotices(work: unknown): Entry[] {
  return adaptWork(work).filter(({ kind }) => kind === 'notice');
}
