import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PaperClaims, type PaperFacts } from '../../../src/paper/facts.js';
import { NOTICE_KINDS, type NoticeFact } from '../../../src/paper/notice.js';
import { RETRACTION_STATUSES } from '../../../src/paper/retraction.js';
import { readPaperClaims, storeFacts, type StoredFacts } from '../../../src/paper/storedFacts.js';
import { noticesOf } from '../../../src/paper/storedNotices.js';
import { holds } from '../../support/property.js';

interface Given {
  readonly source: string;
  readonly record?: string | undefined;
  readonly version: string;
  readonly facts: PaperFacts;
}

const RETRACTED: NoticeFact = { kind: 'RETRACTION', date: '2020' };
const CORRECTED: NoticeFact = { kind: 'CORRECTION', date: '2021' };

function store(...given: Given[]): StoredFacts {
  const claims = new PaperClaims();
  for (const { source, record, version, facts } of given) {
    claims.addRecord(source, version, facts, record);
  }
  return storeFacts(claims);
}

function said(source: string, version: string, facts: PaperFacts, record?: string): Given {
  return { source, record, version, facts };
}

/** What the API makes of stored facts. */
function told(stored: StoredFacts) {
  const retractionOrigin =
    stored.provenance?.find((text) => text.startsWith('retraction=')) ?? null;
  return noticesOf({ ...stored, retractionOrigin }).map(({ claim, ...notice }) => ({
    ...notice,
    by: claim.source,
  }));
}

const notice = fc.record(
  {
    kind: fc.constantFrom(...NOTICE_KINDS),
    date: fc.constantFrom('2019', '2020-02', '2020-02-03'),
    doi: fc.constantFrom('10.1/n', '10.1/m'),
    reasons: fc.constantFrom([], ['Error', 'Fraud']),
    source: fc.constantFrom('publisher', 'retraction-watch'),
    record: fc.constantFrom('7', '8'),
  },
  { requiredKeys: ['kind'] },
);
const record = fc.record({
  source: fc.constantFrom('crossref', 'retraction-watch', 'mine'),
  record: fc.constantFrom(undefined, '7', 'b@c=d'),
  version: fc.constantFrom('0', '2', '10'),
  facts: fc.record(
    {
      title: fc.constantFrom('A', 'B'),
      notices: fc.array(notice, { maxLength: 2 }),
      retraction: fc.record({ status: fc.constantFrom(...RETRACTION_STATUSES) }),
    },
    { requiredKeys: [] },
  ),
});

describe('notices of a paper', () => {
  test('do not depend on the order or the repetition of records, and are read back as they were stored', async () => {
    await holds(
      fc.property(
        fc
          .array(record, { maxLength: 7 })
          .chain((given) =>
            fc.tuple(
              fc.constant(given),
              fc.shuffledSubarray([...given, ...given], { minLength: given.length * 2 }),
            ),
          ),
        ([given, shuffled]) => {
          const stored = store(...given);
          expect(store(...shuffled)).toEqual(stored);
          expect(storeFacts(readPaperClaims(stored))).toEqual(stored);
        },
      ),
    );
  });

  test('of a newer version replace those of older ones, and an empty list takes them back', () => {
    const first = said('mine', '1', { notices: [RETRACTED] });
    const second = said('mine', '2', { notices: [CORRECTED] });
    const none = said('mine', '3', { notices: [] });
    expect(told(store(second, first))).toMatchObject([{ kind: 'CORRECTION' }]);
    expect(store(none, second, first)).toMatchObject({
      ...{ notices: null, retractionStatus: null, provenance: ['notices=mine@3'] },
    });
    expect(told(store(first, said('mine', '2', { title: 'T' })))).toHaveLength(1);
  });

  test('of one version add up, and those of other records stay beside them', () => {
    const stored = store(
      said('mine', '1', { notices: [RETRACTED, RETRACTED] }),
      said('mine', '1', { notices: [CORRECTED] }),
      said('mine', '9', { notices: [] }, 'other'),
    );
    expect(told(stored)).toMatchObject([{ kind: 'CORRECTION' }, { kind: 'RETRACTION' }]);
    expect(stored).toMatchObject({ retractionStatus: 'RETRACTED', retractionDate: '2020' });
    expect(stored.provenance).toEqual(['notices=mine/other@9', 'notices=mine@1']);
  });

  test('replace what their record says of a retraction up to their version', () => {
    const old = said('mine', '1', { retraction: { status: 'REMOVED' } });
    const list = said('mine', '1', { notices: [] });
    expect(store(old, list)).toEqual(store(list, old));
    expect(store(old, list)).toMatchObject({ retractionStatus: null, superseded: null });
    const newer = said('mine', '2', { retraction: { status: 'REMOVED' } });
    expect(store(newer, list)).toMatchObject({ retractionStatus: 'REMOVED' });
  });

  test('stand beside the preferred retraction of other records', () => {
    const stored = store(
      said('crossref', '1', { retraction: { status: 'WITHDRAWN', date: '2018' } }),
      said('other', '1', { retraction: { status: 'REMOVED' } }),
      said('mine', '1', { notices: [CORRECTED] }),
    );
    expect(told(stored)).toMatchObject([
      { kind: 'CORRECTION', source: 'mine' },
      { kind: 'WITHDRAWAL', source: 'crossref', date: '2018' },
    ]);
    expect(stored).toMatchObject({ retractionStatus: 'WITHDRAWN', retractionDate: '2018' });
    expect(stored.superseded).toHaveLength(1);
    expect(stored.provenance).toEqual(['notices=mine@1']);
  });

  test('are a retraction alone where there is nothing else', () => {
    expect(
      told(store(said('mine', '1', { retraction: { status: 'PARTIALLY_RETRACTED' } }))),
    ).toEqual([
      {
        ...{ kind: 'PARTIAL_RETRACTION', date: null, doi: null, reasons: [] },
        ...{ source: 'mine', record: null, by: 'mine' },
      },
    ]);
  });

  test('are a set by source and name: what a source says itself counts', () => {
    const byName = { ...RETRACTED, source: 'retraction-watch', record: '7' };
    const relayed = said('crossref', '9', { notices: [byName, CORRECTED] });
    const own = said('retraction-watch', '0', { notices: [{ ...RETRACTED, date: '2019' }] }, '7');
    expect(told(store(relayed, own))).toEqual([
      expect.objectContaining({ kind: 'CORRECTION', source: 'crossref', record: null }),
      expect.objectContaining({
        date: '2019',
        source: 'retraction-watch',
        record: '7',
        by: 'retraction-watch',
      }),
    ]);
    expect(told(store(relayed))).toHaveLength(2);
  });

  test('without a name are one by source, kind and DOI, or else date', () => {
    const published = { kind: 'RETRACTION', source: 'publisher' } as const;
    const stored = store(
      said('crossref', '1', { notices: [{ ...published, doi: '10.1/n', date: '2020' }] }),
      said('crossref', '2', { notices: [{ ...published, doi: '10.1/n', date: '2021' }] }, '10.1/n'),
      said('mine', '1', { notices: [{ ...published, date: '2022' }, published] }),
    );
    expect(told(stored).map(({ date }) => date)).toEqual(['2022', '2021', null]);
  });
});
