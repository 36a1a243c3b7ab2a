import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES } from '../../../src/citation/polarity.js';
import { SELF_CITATIONS } from '../../../src/citation/selfCitation.js';
import { ROLES } from '../../../src/citation/role.js';
import { CitationClaims, type ContextClaim } from '../../../src/citation/citationClaims.js';
import type { CitationRecord, PaperRecord } from '../../../src/record/record.js';
import { chooseRepresentatives } from '../../../src/ledger/chooseRepresentatives.js';
import {
  countedLabelsIn,
  fieldsOfRecord,
  fieldsOfClaims,
  headlineCode,
  readCitationFields,
  roleIndexOf,
  UNCLASSIFIED_CODE,
} from '../../../src/bulk/output/citationFields.js';
import { chooseCiters } from '../../../src/bulk/merging/chooseCiters.js';
import { CiterCounts } from '../../../src/bulk/merging/citerCounts.js';
import { fieldsOf, listField, readFields, textField } from '../../../src/bulk/output/fields.js';
import { factFields, factsOfRecord, readFactFields } from '../../../src/bulk/output/paperFields.js';
import { at } from '../../../src/bulk/byteWriter.js';
import { HAS_SUMMARY, idOf, paperColumns } from '../../../src/bulk/papers.js';
import { PaperClaims } from '../../../src/paper/facts.js';
import { NOTICE_KINDS } from '../../../src/paper/notice.js';
import { newestKeyOf } from '../../../src/paper/partialDate.js';
import { storeFacts } from '../../../src/paper/storedFacts.js';
import { CiterTally } from '../../../src/citation/citerTally.js';
import { holds } from '../../support/property.js';
import { wellKnownEvidence } from '../../../src/source/wellKnownSources.js';

const text = fc.string({
  unit: fc.constantFrom('a', '"', '\t', '\n', '\r', '\\', ' ', '😀'),
  minLength: 1,
});
const headline = { role: fc.constantFrom(...ROLES), polarity: fc.constantFrom(...POLARITIES) };

describe('a row of the importer', () => {
  test('holds texts and lists so that they can be read back, and empty texts unlike absent ones', async () => {
    const fields = fc.array(fc.option(fc.oneof(text, fc.constant(''))), { minLength: 1 });
    await holds(
      fc.property(fields, (values) => {
        expect(readFields(values.map(textField).join('\t'))).toEqual(values);
      }),
    );
    expect(textField('')).toBe('""');
    expect(listField(['a', '', 'b'], ';')).toBe('a;;b');
  });

  test('has a field for each of its columns, or is not read', () => {
    expect(fieldsOf('a\t', ['one', 'two'])).toEqual(['a', null]);
    expect(() => fieldsOf('a', ['one', 'two'])).toThrow('Internal error: 1 fields for 2 columns.');
    expect(() => fieldsOf('a\tb\tc', ['one', 'two'])).toThrow('3 fields for 2 columns');
  });

  test('quotes only what the importer would take for something else', () => {
    expect(textField('say "x"')).toBe('say "x"');
    expect(textField('"x"')).toBe('"""x"""');
    expect(textField('a\tb')).toBe('"a\tb"');
  });
});

describe('what one record stores', () => {
  const context = fc.record({
    ...headline,
    ...{ text: fc.option(text), section: fc.option(text), vocabulary: fc.option(text) },
    ...{
      label: fc.option(text),
      confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    },
  });
  const citation = fc.record({
    influential: fc.option(fc.boolean(), { nil: undefined }),
    says: fc.constantFrom<{ selfCitation?: boolean }>(
      ...[{}, { selfCitation: true }, { selfCitation: false }],
    ),
    contexts: fc.array(context, { maxLength: 4 }),
  });

  test('of a citation is what its statements store', async () => {
    await holds(
      fc.property(citation, ({ influential, contexts, says }) => {
        const origin = { source: 'test', version: '1' };
        const claims = new CitationClaims();
        claims.addSource(origin.source, origin.version);
        if (influential !== undefined) claims.addInfluential({ ...origin, value: influential });
        if (says.selfCitation !== undefined)
          claims.addSelfCitation({ ...origin, value: says.selfCitation });
        const all: ContextClaim[] = contexts.map((each) => ({ ...each, ...origin }));
        for (const each of all) claims.addContext(each);
        const ends = { kind: 'citation', citing: 'doi:10.1/a', cited: 'doi:10.1/b' } as const;
        const record: CitationRecord = { ...ends, ...origin, influential, ...says, contexts: all };
        const stored = fieldsOfRecord(record, '\u001e');
        expect(stored).toEqual(fieldsOfClaims(claims, '\u001e', wellKnownEvidence));
        expect(readCitationFields(stored.fields, '\u001e').store()).toEqual(claims.store());
      }),
    );
  });

  const author = fc.record(
    { name: text, orcid: fc.constant('0000-0002-1825-0097') },
    { requiredKeys: ['name'] },
  );
  const facts = fc.record(
    {
      ...{ title: text, summary: text, abstract: text, venue: text, url: text },
      publishedOn: fc.constantFrom('2019', '2019-03', '2020-01-02'),
      authors: fc.array(author, { minLength: 1, maxLength: 3 }),
      reportedCitationCount: fc.nat(),
      retraction: fc.record({ status: fc.constant('RETRACTED' as const) }),
      notices: fc.array(
        fc.record({ kind: fc.constantFrom(...NOTICE_KINDS), reasons: fc.array(text) }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  );

  test('of a paper is what its statements store, and can be read back', async () => {
    await holds(
      fc.property(facts, (given) => {
        const claims = new PaperClaims();
        claims.addRecord('test', '1', given);
        const origin = { source: 'test', version: '1' };
        const record: PaperRecord = { kind: 'paper', identifiers: [], ...origin, facts: given };
        const stored = factsOfRecord(record);
        expect(stored).toEqual(storeFacts(claims));
        expect(readFactFields(factFields(stored, ';'), ';')).toEqual(stored);
      }),
    );
  });
});

describe('what a load counts and chooses', () => {
  const citer = fc.record({
    ...headline,
    humanRole: fc.option(fc.constantFrom(...ROLES)),
    humanPolarity: fc.option(fc.constantFrom(...POLARITIES)),
    selfCitation: fc.constantFrom(...SELF_CITATIONS),
    date: fc.constantFrom('0000-00-00', '0999-00-00', '2019-00-00', '2019-03-00', '2020-01-02'),
    summary: fc.boolean(),
    vocabularies: fc.constantFrom(null, ['scite'], ['citegraph', 'scite']),
    citerCount: fc.nat({ max: 3 }),
  });
  const citers = fc.array(citer, { maxLength: 60 });

  test('is the summary that an import stores', async () => {
    const counts = new CiterCounts(';');
    await holds(
      fc.property(citers, (all) => {
        const tally = new CiterTally();
        for (const { date, summary: _, citerCount: __, ...labels } of all) {
          tally.add({ ...labels, dateKey: date });
          const { role, polarity, humanRole, humanPolarity, vocabularies } = labels;
          const written = [humanRole ?? '', humanPolarity ?? '', vocabularies?.join(';') ?? ''];
          const fields = Buffer.from(
            ['', '', '', '', ...written, '1', '', '', 'contexts'].join('\t'),
          );
          const read = countedLabelsIn(fields, 0, fields.length);
          const day = Number(date.replaceAll('-', ''));
          counts.add(headlineCode(role, polarity), day, read, labels.selfCitation);
        }
        const { citerCount: _, ...stored } = tally.store();
        expect(counts.take()).toEqual(stored);
      }),
    );
  });

  test('are the representative citers that an import chooses', async () => {
    await holds(
      fc.property(citers, (all) => {
        const columns = paperColumns(all.length);
        const byRole = new Map<string, [string, number, number, number, string][]>();
        all.forEach(({ role, polarity, date, summary, citerCount }, paper) => {
          columns.dates[paper] = Number(date.replaceAll('-', ''));
          columns.flags[paper] = summary ? HAS_SUMMARY : 0;
          columns.citerCounts[paper] = citerCount;
          const isClassified = role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED';
          const id = idOf(columns, paper);
          const row = [id, Number(summary), Number(isClassified), citerCount] as const;
          byRole.set(role, [...(byRole.get(role) ?? []), [...row, newestKeyOf(date, id)]]);
        });
        for (const rows of byRole.values()) rows.sort((a, b) => byRank(b, a));
        const codes = all.map(({ role, polarity }) => headlineCode(role, polarity));
        const papers = Uint32Array.from(all.keys());
        const chosen = chooseCiters({ papers, codes: Uint8Array.from(codes) }, columns);
        expect({
          citerIds: chosen.papers.map((paper) => idOf(columns, paper)),
          positions: chosen.positions,
        }).toEqual(chooseRepresentatives(byRole));
      }),
    );
  });

  test('knows headlines by numbers', () => {
    expect(headlineCode('UNCLASSIFIED', 'UNCLASSIFIED')).toBe(UNCLASSIFIED_CODE);
    ROLES.forEach((role, place) => {
      for (const polarity of POLARITIES)
        expect(roleIndexOf(headlineCode(role, polarity))).toBe(place);
    });
  });
});

type Row = [string, number, number, number, string];

function byRank(a: Row, b: Row): number {
  return a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || (a[4] > b[4] ? 1 : -1);
}

test('a number that is not there is not read as zero', () => {
  expect(at(Uint8Array.of(7, 0), 1)).toBe(0);
  expect(() => at(Uint8Array.of(7, 0), 2)).toThrow(
    'Internal error: number 2 of a list is missing.',
  );
});
