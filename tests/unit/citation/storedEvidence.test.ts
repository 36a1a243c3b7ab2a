import { wellKnownEvidence } from '../../../src/source/wellKnownSources.js';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CitationClaims, type ContextClaim } from '../../../src/citation/citationClaims.js';
import { SECTIONS, sectionOf } from '../../../src/citation/section.js';
import { storedEvidence } from '../../../src/citation/storedEvidence.js';
import { fieldsOfRecord } from '../../../src/bulk/output/citationFields.js';
import { addCitationRecord } from '../../../src/record/recordClaims.js';
import type { CitationRecord } from '../../../src/record/record.js';
import { fieldsOfClaims } from '../../../src/bulk/output/citationFields.js';
import { holds } from '../../support/property.js';

const context = fc.record({
  source: fc.constantFrom('scite', 'scicite', 'mine'),
  version: fc.constant('1'),
  text: fc.constantFrom(null, 'One.', 'Two.'),
  section: fc.constantFrom(null, 'Methods', '2. METHOD', 'Results', 'Thanks', ''),
  role: fc.constantFrom('UNCLASSIFIED' as const, 'METHOD' as const),
  polarity: fc.constantFrom('UNCLASSIFIED' as const, 'MIXED' as const),
  vocabulary: fc.constant(null),
  label: fc.constantFrom(null, 'uses'),
  confidence: fc.constantFrom(null, 0, 0.5, 0.95, 1),
});

test('of any contexts: their sentences, the sections that are known, and how sure each source is of a label', async () => {
  const seen = { sections: 0, confidences: 0, none: 0 };
  await holds(
    fc.property(fc.array(context, { maxLength: 6 }), (contexts: ContextClaim[]) => {
      const { contextCount, sections, confidences } = storedEvidence(contexts);
      expect(contextCount ?? 0).toBe(contexts.filter(({ text }) => text !== null).length);
      expect(sections ?? []).toEqual(
        SECTIONS.filter((each) => contexts.some(({ section }) => sectionOf(section) === each)),
      );
      const sure = contexts.filter(
        ({ confidence, role, polarity, label }) =>
          confidence !== null &&
          [role, polarity, label ?? 'UNCLASSIFIED'].some((value) => value !== 'UNCLASSIFIED'),
      );
      const sources = [...new Set(sure.map(({ source }) => source))].sort();
      expect(confidences ?? []).toEqual(
        sources.map((source) => {
          const own = sure.filter((each) => each.source === source);
          return `${source}=${Math.max(...own.map(({ confidence }) => confidence ?? 0))}`;
        }),
      );
      for (const value of [contextCount, sections, confidences]) {
        expect(value).not.toBe(0);
        if (Array.isArray(value)) expect(value).not.toHaveLength(0);
      }
      if (sections) seen.sections += 1;
      if (confidences) seen.confidences += 1;
      if (contextCount === null) seen.none += 1;
    }),
    { floor: () => expect(Math.min(...Object.values(seen))).toBeGreaterThan(5) },
  );
});

test('load stores of one record what import does, also where the record says a thing twice', () => {
  const given = { source: 'scite', version: '1', vocabulary: null, label: null };
  const plain = { ...given, role: 'UNCLASSIFIED', polarity: 'UNCLASSIFIED' } as const;
  const second = { ...plain, text: 'Two.', section: null, confidence: null };
  const first = {
    ...second,
    text: 'One.',
    section: 'Methods',
    role: 'METHOD',
    confidence: 0.5,
  } as const;
  const record: CitationRecord = {
    ...{ kind: 'citation', citing: 'doi:10.1/a', cited: 'doi:10.1/b', source: 'scite' },
    ...{ version: '1', influential: undefined, contexts: [first, first, second] },
  };
  const claims = new CitationClaims();
  addCitationRecord(claims, record);
  const loaded = fieldsOfRecord(record, '\u001e');
  expect(loaded).toEqual(fieldsOfClaims(claims, '\u001e', wellKnownEvidence));
  expect(loaded.fields.split('\t').slice(8, 11)).toEqual(['2', 'METHODS', 'scite=0.5']);
});
