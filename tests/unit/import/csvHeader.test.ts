import { describe, expect, test } from '@jest/globals';
import { citations, papers, readAll } from '../../support/csv.js';

describe('the header of a CSV file', () => {
  test.each([
    ['is empty', '', 'header: got nothing, expected a header line with the column names.'],
    [
      'has a column that is not known',
      'citing,cited,weight\n',
      'header, column weight: got ["citing","cited","weight"], expected only the columns citing, cited, role, ' +
        'polarity, context, section, vocabulary, label, confidence, influential (use --map OURS=THEIRS ' +
        'for a column with another name, or --ignore-unknown to skip unknown columns).',
    ],
    [
      'lacks a column',
      'citing,context\n',
      'header: got ["citing","context"], expected a column cited (--map cited=THEIRS if it has another name); found: citing, context.',
    ],
    [
      'has a column twice',
      'citing,cited,cited\n',
      'header, column cited: got ["citing","cited","cited"], expected each name at most once.',
    ],
  ])('is refused when it %s', async (_, file, message) => {
    await expect(readAll(citations(), file)).rejects.toThrow(message);
  });

  test('of papers needs a column of identifiers', async () => {
    await expect(readAll(papers(), 'title\nA title\n')).rejects.toThrow(
      'expected one of the columns id, doi, arxiv, openalex, s2, corpus, mag, pmid, pmcid, omid, acl, dblp, hal, isbn, handle (--map id=THEIRS if it has another name); found: title.',
    );
  });

  test('is refused when its quotes are broken or it is in no encoding that can be guessed', async () => {
    await expect(readAll(citations(), '"citing,cited\na,b')).rejects.toThrow('header: got');
    await expect(readAll(citations(), Buffer.from('citing,cit\x81\n', 'latin1'))).rejects.toThrow(
      'text in UTF-8; --encoding NAME reads a file in another encoding',
    );
  });

  test('may name columns otherwise, as --map says', async () => {
    const map = { citing: 'from', cited: 'to' };
    const [input] = await readAll(citations({ map }), 'to,from\na,b\n');
    expect(input).toEqual({ line: 2, value: { citing: 'b', cited: 'a' } });
  });

  test('may give two columns each the name of the other', async () => {
    const map = { citing: 'cited', cited: 'citing' };
    const [input] = await readAll(citations({ map }), 'citing,cited\na,b\n');
    expect(input).toEqual({ line: 2, value: { citing: 'b', cited: 'a' } });
  });

  test('does not read a column that --map takes under its own name too', async () => {
    const map = { section: 'context' };
    const [input] = await readAll(citations({ map }), 'citing,cited,context\na,b,c\n');
    expect(input).toEqual({ line: 2, value: { citing: 'a', cited: 'b', section: 'c' } });
  });

  test('is read in any case and under common names, the more precise of two first', async () => {
    const file =
      'DOI,Article Title,Year,Publication Date,Source title,Times Cited\n10.1/a,T,2019,2019-03,V,7\n10.1/b,T,2019,,V,x\n';
    const inputs = await readAll(papers(), file);
    expect(inputs[0]).toMatchObject({
      value: {
        doi: '10.1/a',
        title: 'T',
        published: '2019-03',
        venue: 'V',
        reportedCitationCount: '7',
      },
    });
    expect(inputs[1]).toMatchObject({ value: { published: '2019' } });
    const entries = inputs.map((input) => ('value' in input ? papers().adapt(input.value) : []));
    expect(entries[0]).toMatchObject([{ record: { facts: { reportedCitationCount: 7 } } }]);
    expect(entries[1]).toMatchObject([
      { leftOut: [{ field: 'reportedCitationCount', value: 'x', expected: 'a whole number' }] },
    ]);
  });

  test.each([
    ['in UTF-16', Buffer.from('\uFEFFid;title\n10.1/a;é\n', 'utf16le')],
    ['in UTF-16 of the other order', Buffer.from('\uFEFFid;title\n10.1/a;é\n', 'utf16le').swap16()],
    ['with CR at the ends of lines', Buffer.from('id;title\r10.1/a;é\r')],
    ['with bars', Buffer.from('id|title\n10.1/a|é\n')],
    ['after sep=;', Buffer.from('sep=;\r\nid;title\r\n10.1/a;é\r\n')],
    ['after a quoted sep=;', Buffer.from('\uFEFF"sep=;"\nid;title\n10.1/a;é\n')],
  ])('is read %s, in whatever pieces', async (_name, bytes) => {
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    for (const file of [[bytes], pieces]) {
      const [input] = await readAll(papers(), ...file);
      expect(input).toMatchObject({ value: { id: '10.1/a', title: 'é' } });
    }
  });

  test('is refused when it lacks what --map names', async () => {
    await expect(readAll(citations({ map: { citing: 'from' } }), 'citing,cited\n')).rejects.toThrow(
      '--map: got "citing=from", expected a column of the file: citing, cited.',
    );
  });

  test('cannot be mapped to columns that citegraph does not have', () => {
    expect(() => papers({ map: { tilte: 'a' } })).toThrow(
      '--map: got "tilte=a", expected OURS=THEIRS, where OURS is one of id, doi,',
    );
  });

  test('may have columns that are not known when they are ignored, also twice', async () => {
    const format = citations({ ignoreUnknown: true });
    const [input] = await readAll(format, 'x,citing,,x,cited,\n1,a,2,3,b,4\n');
    expect(input).toEqual({ line: 2, value: { citing: 'a', cited: 'b' } });
  });
});
