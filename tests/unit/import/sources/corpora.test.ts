import { describe, expect, test } from '@jest/globals';
import { entriesOf, entriesOfRecord, recordsAmong } from '../../../support/sourceEntries.js';
import {
  ACL_ARC_RECORD,
  JURGENS_RECORD,
  MULTICITE_PAPER,
  MULTICITE_RECORD,
  SCICITE_RECORD,
  SCITE_RECORD,
} from '../../../support/sourceRecords.js';

const skipped = [{ kind: 'citation', skipped: 'NO_IDENTIFIER' }];

describe('SciCite', () => {
  test('a record is a citation with a labelled sentence', () => {
    expect(recordsAmong(entriesOfRecord('scicite', SCICITE_RECORD))).toEqual([
      {
        kind: 'citation',
        citing: `s2:${'a'.repeat(40)}`,
        cited: `s2:${'b'.repeat(40)}`,
        source: 'scicite',
        version: '0',
        influential: true,
        contexts: [
          {
            source: 'scicite',
            version: '0',
            text: 'As shown before (Doe 2001).',
            section: '1 Introduction',
            role: 'BACKGROUND',
            polarity: 'UNCLASSIFIED',
            vocabulary: 'scicite',
            label: 'background',
            confidence: 0.75,
          },
        ],
      },
    ]);
  });

  test.each(['None', '', null, 'nan'])('a cited paper %j is not known, and skipped', (cited) => {
    expect(entriesOfRecord('scicite', { ...SCICITE_RECORD, citedPaperId: cited })).toEqual(skipped);
  });

  test.each(['7a6b2d4b405439', 17, '10.1000/a', {}, 'b'.repeat(41)])(
    'a cited paper %j is rejected',
    (citedPaperId) => {
      expect(entriesOfRecord('scicite', { ...SCICITE_RECORD, citedPaperId })).toEqual([
        {
          kind: 'citation',
          problems: [expect.objectContaining({ field: 'citedPaperId', value: citedPaperId })],
        },
      ]);
    },
  );

  test('broken details are left out, and cost nothing else', () => {
    const broken = { string: 5, sectionName: ['x'], label_confidence: 7, isKeyCitation: 'yes' };
    const [entry] = entriesOfRecord('scicite', { ...SCICITE_RECORD, ...broken });
    expect(entry).toMatchObject({
      record: { influential: undefined, contexts: [{ text: null, label: 'background' }] },
      leftOut: Object.keys(broken).map((field) => ({ field })),
    });
  });

  test('a label that is not known is kept and counted, and a second label is not read', () => {
    const [entry] = entriesOfRecord('scicite', { ...SCICITE_RECORD, label: 'future' });
    expect(entry).toMatchObject({
      unknownLabel: { vocabulary: 'scicite', label: 'future' },
      record: { contexts: [{ role: 'UNCLASSIFIED', polarity: 'UNCLASSIFIED', label: 'future' }] },
    });
  });

  test('a citation of itself is skipped', () => {
    const own = { ...SCICITE_RECORD, citedPaperId: SCICITE_RECORD.citingPaperId.toUpperCase() };
    expect(entriesOfRecord('scicite', own)).toEqual([
      { kind: 'citation', skipped: 'SELF_CITATION' },
    ]);
  });
});

describe('ACL-ARC', () => {
  test.each([
    ['Uses', 'METHOD'],
    ['COMPARES_CONTRASTS', 'COMPARISON'],
    ['FUTURE', 'FUTURE_WORK'],
  ])('its label %s is %s', (intent, role) => {
    expect(recordsAmong(entriesOfRecord('acl-arc', { ...ACL_ARC_RECORD, intent }))).toMatchObject([
      {
        citing: 'acl:W06-2933',
        cited: 'acl:P01-1001',
        contexts: [{ role, label: intent, vocabulary: 'acl-arc', section: 'method' }],
      },
    ]);
  });

  test('papers that the corpus numbered itself are not known', () => {
    for (const end of ['cited_paper_id', 'citing_paper_id']) {
      const record = { ...ACL_ARC_RECORD, [end]: 'External_18690' };
      expect(entriesOfRecord('acl-arc', record)).toEqual(skipped);
    }
  });

  test('as Jurgens published it, each context is a citation with the sentence that it points to', () => {
    const [first, second] = entriesOfRecord('acl-arc-jurgens', JURGENS_RECORD);
    expect(first).toMatchObject({
      record: {
        citing: 'acl:A00-1004',
        cited: 'acl:P99-1001',
        contexts: [
          {
            text: 'We use the data of Doe (1999).',
            role: 'DATASET',
            vocabulary: 'acl-arc-jurgens',
          },
        ],
      },
    });
    expect([second]).toEqual(skipped);
  });

  test('a context that points nowhere has the sentence around it', () => {
    const [context] = JURGENS_RECORD.citation_contexts;
    const paper = { ...JURGENS_RECORD, citation_contexts: [{ ...context, sentence: 99 }] };
    expect(recordsAmong(entriesOfRecord('acl-arc-jurgens', paper))).toMatchObject([
      { contexts: [{ text: 'a piece of We use the data of Doe (1999).' }] },
    ]);
  });
});

describe('MultiCite', () => {
  test('a context has several labels, and a sentence without tags', () => {
    const text = 'We train with the same setup as (Doe, 2001) .';
    expect(recordsAmong(entriesOfRecord('multicite', MULTICITE_RECORD))).toMatchObject([
      {
        citing: 'arxiv:1911.03912',
        cited: 'doi:10.1000/cited',
        contexts: [
          { text, label: 'similarities', role: 'COMPARISON' },
          { text, label: 'uses', role: 'METHOD' },
        ],
      },
    ]);
  });

  test('a whole paper has a citation for each context, with all of its labels', () => {
    const entries = entriesOfRecord('multicite', MULTICITE_PAPER);
    expect(recordsAmong(entries)).toMatchObject([
      {
        contexts: [
          { text: 'We build on Doe.', label: '@EXT@' },
          { text: 'We build on Doe.', label: '@BACK@' },
        ],
      },
      { contexts: [{ text: 'A sentence. We build on Doe.', role: 'BACKGROUND' }] },
    ]);
  });

  test('as published, without identifiers, every context is skipped and counted', async () => {
    const { citing: _, cited: __, ...published } = MULTICITE_PAPER;
    const file = JSON.stringify({ ABC_1: published, ABC_2: published });
    expect(await entriesOf('multicite', file)).toEqual(Array(4).fill(skipped[0]));
  });

  test('records may be one a line', async () => {
    const line = JSON.stringify(MULTICITE_RECORD);
    expect(await entriesOf('multicite', `${line}\n${line}\n`)).toHaveLength(2);
  });
});

describe('scite', () => {
  test.each([
    ['supporting', 'SUPPORTING'],
    ['contrasting', 'CONTRADICTING'],
    ['disputing', 'CONTRADICTING'],
    ['mentioning', 'NEUTRAL'],
    ['unclassified', 'UNCLASSIFIED'],
  ])('a statement that is %s is %s', (type, polarity) => {
    expect(recordsAmong(entriesOfRecord('scite', { ...SCITE_RECORD, type }))).toMatchObject([
      {
        citing: 'doi:10.1000/citing',
        cited: 'doi:10.1000/cited',
        contexts: [{ text: 'Our results agree with Doe &c.', role: 'UNCLASSIFIED', polarity }],
      },
    ]);
  });
});
