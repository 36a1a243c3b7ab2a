import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptNativeLine, adaptNativeRecord } from '../../../src/import/native/adapter.js';
import { nativeFormat } from '../../../src/import/native/nativeFormat.js';
import { holds } from '../../support/property.js';

const paper = (facts: object) => JSON.stringify({ paper: facts });
const citation = (facts: object) => JSON.stringify({ citation: facts });
const ends = { citing: 'doi:10.1/A', cited: 'https://doi.org/10.1/B', source: 'test' };

describe('a line of the native format', () => {
  test('about a paper becomes its canonical identifiers, source, version and facts', () => {
    const line = paper({
      identifiers: ['doi:10.48550/arXiv.1803.04585', 'DOI:10.1/ABC'],
      source: 'test',
      version: '2024-01-01T00:00:00Z',
      title: ' T ',
    });
    expect(adaptNativeLine(line)).toEqual({
      kind: 'paper',
      record: {
        kind: 'paper',
        identifiers: ['arxiv:1803.04585', 'doi:10.1/abc'],
        source: 'test',
        version: '2024-01-01T00:00:00.000Z',
        facts: { title: 'T' },
      },
    });
  });

  test('about a citation becomes its contexts, and one without text for the whole', () => {
    const line = citation({ ...ends, role: 'METHOD', contexts: [{ text: 'a  b', label: 'x' }] });
    expect(adaptNativeLine(line)).toMatchObject({
      record: {
        citing: 'doi:10.1/a',
        cited: 'doi:10.1/b',
        version: '0',
        contexts: [
          { text: null, role: 'METHOD', polarity: 'UNCLASSIFIED' },
          { text: 'a b', role: 'UNCLASSIFIED', label: 'x' },
        ],
      },
    });
  });

  test('names the record of a source, and what it says beside facts', () => {
    const names = { identifiers: ['doi:10.1/a'], source: 'test', record: 'W1', version: 2 };
    expect(adaptNativeLine(paper({ ...names, referencesComplete: true, title: 'T' }))).toEqual({
      kind: 'paper',
      record: {
        ...{ ...names, kind: 'paper', version: '2', referencesComplete: true },
        facts: { title: 'T' },
      },
    });
    expect(adaptNativeLine(paper({ ...names, deleted: true }))).toEqual({
      kind: 'paper',
      record: { ...names, kind: 'paper', version: '2', deleted: true, facts: {} },
    });
    expect(adaptNativeLine(citation({ ...ends, record: 'W1', contexts: [] }))).toMatchObject({
      record: { record: 'W1', contexts: [], noContexts: true },
    });
    const others = adaptNativeLine(citation({ ...ends, contexts: [{ text: 'x' }] }));
    expect('record' in others && others.record).not.toHaveProperty('noContexts');
  });

  test.each([
    [{ deleted: true }, 'paper.version'],
    [{ deleted: true, version: 1, title: 'T' }, 'paper.title'],
    [{ deleted: true, version: 1, referencesComplete: true }, 'paper.referencesComplete'],
    [{ deleted: 'yes', version: 1 }, 'paper.deleted'],
    [{ record: 'two words' }, 'paper.record'],
    [{ record: '' }, 'paper.record'],
    [{ record: 'x'.repeat(201) }, 'paper.record'],
  ])('that is deleted or named in a wrong way is refused: %j', (fields, field) => {
    const entry = adaptNativeLine(
      paper({ identifiers: ['doi:10.1/a'], source: 'test', ...fields }),
    );
    expect('problems' in entry && entry.problems.map((problem) => problem.field)).toEqual([field]);
  });

  test('that takes a citation back is a claim about the paper that cites', () => {
    expect(adaptNativeLine(citation({ ...ends, record: 'W1', version: 2, deleted: true }))).toEqual(
      {
        kind: 'citation',
        record: {
          ...{ kind: 'paper', identifiers: ['doi:10.1/a'], source: 'test', record: 'W1' },
          ...{ version: '2', facts: {}, noLongerCites: 'doi:10.1/b' },
        },
      },
    );
    expect(nativeFormat.plainKind?.(citation({ ...ends, deleted: true }))).toBeNull();
    expect(nativeFormat.plainKind?.(citation(ends))).toBe('citation');
  });

  test.each([
    [{}, 'citation.version'],
    [{ version: 1, role: 'METHOD' }, 'citation.role'],
    [{ version: 1, contexts: [] }, 'citation.contexts'],
    [{ version: 1, influential: false }, 'citation.influential'],
  ])('that takes a citation back says nothing else: %j', (fields, field) => {
    const entry = adaptNativeLine(citation({ ...ends, deleted: true, ...fields }));
    expect('problems' in entry && entry.problems.map((problem) => problem.field)).toEqual([field]);
  });

  test('without labels has no contexts: nobody looked', () => {
    expect(adaptNativeLine(citation(ends))).toMatchObject({ record: { contexts: [] } });
  });

  test.each([
    ['{', 'unreadable', 'NOT_JSON', ''],
    ['[]', 'unreadable', 'BAD_VALUE', ''],
    ['null', 'unreadable', 'BAD_VALUE', ''],
    [paper({ source: 'test' }), 'paper', 'BAD_VALUE', 'paper.identifiers'],
    [
      paper({ identifiers: ['isbn:1'], source: 'test' }),
      'paper',
      'BAD_VALUE',
      'paper.identifiers.0',
    ],
    [paper({ identifiers: ['doi:10.1/a'], source: 'A B' }), 'paper', 'BAD_VALUE', 'paper.source'],
    [citation({ ...ends, version: 'new' }), 'citation', 'BAD_VALUE', 'citation.version'],
  ])('%s is refused, naming the field', (line, kind, code, field) => {
    expect(adaptNativeLine(line)).toMatchObject({ kind, problems: [{ code, field }] });
  });

  test('with several mistakes names them all', () => {
    const entry = adaptNativeLine(citation({ citing: 'doi:10.1/a', source: 'B!', role: 'x' }));
    expect('problems' in entry && entry.problems.map(({ field }) => field)).toEqual([
      'citation.cited',
      'citation.source',
      'citation.role',
    ]);
  });

  test('of any JSON is an entry and never an exception', async () => {
    await holds(
      fc.property(fc.jsonValue(), (value) => {
        expect(adaptNativeRecord({ paper: value })).toHaveProperty('kind');
        expect(adaptNativeRecord({ citation: value })).toHaveProperty('kind');
        expect(adaptNativeRecord(value)).toHaveProperty('kind');
      }),
    );
  });
});
