import { describe, expect, test } from '@jest/globals';
import {
  entriesOf,
  entriesOfRecord,
  formatOf,
  recordsAmong,
} from '../../../support/sourceEntries.js';

describe('3C and ACT2', () => {
  const ROW = {
    citing_doi: '10.1000/a',
    cited_doi: '10.1000/b',
    citation_context: 'We extend #AUTHOR_TAG .',
    citation_class_label: 'EXTENSION',
    citation_influence_label: '1',
  };

  test.each(['EXTENSION', 'Extends', '2'])('the class %s is EXTENSION', (label) => {
    const row = { ...ROW, citation_class_label: label };
    expect(recordsAmong(entriesOfRecord('3c', row))).toMatchObject([
      { source: '3c', influential: true, contexts: [{ role: 'EXTENSION', label }] },
    ]);
  });

  test('as published, without an identifier of the citing paper, rows are skipped and counted', () => {
    const row = { ...ROW, citing_doi: undefined, core_id: '81605842' };
    expect(entriesOfRecord('3c', row)).toEqual([{ kind: 'citation', skipped: 'NO_IDENTIFIER' }]);
  });

  test('an influence that is none is left out', () => {
    const [entry] = entriesOfRecord('3c', { ...ROW, citation_influence_label: 'high' });
    expect(entry).toMatchObject({
      record: { influential: undefined },
      leftOut: [{ field: 'citation_influence_label' }],
    });
  });
});

describe('nanopublications with CiTO', () => {
  const HEADER = 'np,subject,predicate,object,date\n';
  const CITO = 'http://purl.org/spar/cito/';

  test('a row is a labelled citation, as of its date', async () => {
    const file = `${HEADER}x,https://doi.org/10.1000/a,${CITO}extends,https://doi.org/10.1000/b,2024-04-02T10:00:00+02:00\n`;
    expect(recordsAmong(await entriesOf('cito-nanopublications', file))).toMatchObject([
      {
        citing: 'doi:10.1000/a',
        cited: 'doi:10.1000/b',
        version: '2024-04-02T08:00:00.000Z',
        contexts: [{ text: null, role: 'EXTENSION', label: `${CITO}extends`, vocabulary: 'cito' }],
      },
    ]);
  });

  test('an inverse property turns the citation round', async () => {
    const file = `${HEADER}x,10.1000/a,cito:isConfirmedBy,10.1000/b,\n`;
    expect(recordsAmong(await entriesOf('cito-nanopublications', file))).toMatchObject([
      {
        citing: 'doi:10.1000/b',
        cited: 'doi:10.1000/a',
        contexts: [{ polarity: 'SUPPORTING', label: 'confirms' }],
      },
    ]);
  });

  test('a paper under an address that names none is rejected, and a broken date left out', async () => {
    const file = `${HEADER}x,10.1000/a,cito:extends,https://www.wikidata.org/wiki/Q1,\ny,10.1000/a,cito:extends,10.1000/b,soon\n`;
    const [first, second] = await entriesOf('cito-nanopublications', file);
    expect(first).toMatchObject({ problems: [{ field: 'object' }] });
    expect(second).toMatchObject({ record: { version: '0' }, leftOut: [{ field: 'date' }] });
  });

  test('a table with a column vocabulary is any table of citations', () => {
    expect(formatOf('citing,cited,predicate,vocabulary\n10.1/a,10.1/b,cito:extends,cito\n')).toBe(
      'csv-citations',
    );
  });
});

describe('the Open Citation Collection of the NIH', () => {
  test('pairs are numbers of PubMed', async () => {
    const entries = await entriesOf('nih-occ', 'citing,referenced\n019872601,19872602\n1,1\n2,x\n');
    expect(entries).toMatchObject([
      { record: { citing: 'pmid:19872601', cited: 'pmid:19872602', contexts: [] } },
      { skipped: 'SELF_CITATION' },
      { problems: [{ field: 'referenced', value: 'x' }] },
    ]);
  });
});
