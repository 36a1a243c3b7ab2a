import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identifiersIn, type ListedPapers } from '../../../../src/import/lists/identifiersIn.js';
import { readIdentifier } from '../../../../src/identifier/identifier.js';
import { bytesOf } from '../../../support/csv.js';
import { holds } from '../../../support/property.js';

const read = (...pieces: (string | Uint8Array)[]): Promise<ListedPapers> =>
  identifiersIn(bytesOf(pieces));

const NONE = { withoutIdentifier: 0, unreadable: 0, repeated: 0 };

describe('BibTeX', () => {
  test('names papers by any field that identifies them', async () => {
    const text = String.raw`
      A comment about 10.1000/comment.
      @string{acm = "ACM"}
      @comment{doi = {10.1000/no}}
      @article{a, title={A {B}}, doi = {10.1000/A\_1}, month = jan # "x", publisher = acm}
      @misc(b, eprint = "1803.04585", archivePrefix={arXiv})
      @misc{c, eprint={123}, eprinttype={pubmed}}
      @misc{d, howpublished={\url{https://arxiv.org/abs/1706.03762v2}}}
      @article{e, journal={arXiv preprint arXiv:1810.04805}, year=2018}
      @article{f, note={PMID: 77; PMCID: PMC5}}
      @inproceedings{DBLP:conf/nips/VaswaniSPUJGKP17, title={T}}
      @inproceedings{h, url={https://aclanthology.org/P18-1001}}
      @book{i, isbn={978-0-262-03561-3}}
      @incollection{j, isbn={978-0-262-03561-3}, title={A chapter}}
      @misc{k, eprint={xyz}, archiveprefix={SSRN}}`;
    expect(await read(text)).toEqual({
      kind: 'bibtex',
      papers: [
        ['doi:10.1000/a_1'],
        ['arxiv:1803.04585'],
        ['pmid:123'],
        ['arxiv:1706.03762'],
        ['arxiv:1810.04805'],
        ['pmid:77', 'pmcid:PMC5'],
        ['dblp:conf/nips/VaswaniSPUJGKP17'],
        ['acl:P18-1001'],
        ['isbn:9780262035613'],
      ],
      ...NONE,
      withoutIdentifier: 2,
    });
  });

  test('loses no entry for a broken one', async () => {
    const text =
      '@article{a, doi={10.1000/a}}\n@article{b, title={not closed\n@article{c,\n doi={10.1000/c}\n title={no comma}}\n' +
      '@article{d, doi={10.1000/d}}\n@article{e, doi={10.1000/A}}\n';
    expect(await read(text)).toMatchObject({
      papers: [['doi:10.1000/a'], ['doi:10.1000/d']],
      unreadable: 2,
      repeated: 1,
    });
  });

  test('may be in an old encoding, and may hold braces without end', async () => {
    const latin1 = Buffer.from('@article{a,\n author={Kähler},\n doi={10.1000/a}\n}\n', 'latin1');
    expect(await read(latin1)).toMatchObject({ papers: [['doi:10.1000/a']], unreadable: 0 });
    const deep = `@article{a, title={${'{'.repeat(200_000)}\n@article{b, doi={10.1000/b}}`;
    expect(await read(deep)).toMatchObject({ papers: [['doi:10.1000/b']], unreadable: 1 });
    const long = `@article{a, title={${'x'.repeat(2_000_000)}}}\n@article{b, doi={10.1000/b}}`;
    expect(await read(long)).toMatchObject({ papers: [['doi:10.1000/b']], unreadable: 1 });
  });
});

describe('RIS', () => {
  test('names papers by any tag that identifies them', async () => {
    const text =
      'TY  - JOUR\nTI  - A\nDO  - https://doi.org/10.1000/A\nN1  - PMID: 5\nER  - \n\n' +
      'TY  - GEN\nUR  - http://arxiv.org/abs/1803.04585v1\nER  -\n' +
      'TY  - BOOK\nSN  - 978-0-262-03561-3\nER  - \n' +
      'TY  - CHAP\nSN  - 978-0-262-03561-3\nER  - \n' +
      'TY  - JOUR\nDO  - 10.1000/a\nER  - \nTY  - JOUR\nC2  - PMC7\n';
    expect(await read(text)).toEqual({
      kind: 'ris',
      papers: [
        ['doi:10.1000/a', 'pmid:5'],
        ['arxiv:1803.04585'],
        ['isbn:9780262035613'],
        ['pmcid:PMC7'],
      ],
      ...NONE,
      withoutIdentifier: 1,
      repeated: 1,
    });
  });
});

describe('CSL-JSON', () => {
  const ENTRIES = [
    { id: 'x', type: 'article-journal', title: 'T', DOI: '10.1000/A', PMID: 5 },
    { id: 'https://arxiv.org/abs/1803.04585', type: 'article' },
    { id: 3, type: 'chapter', ISBN: '978-0-262-03561-3' },
    { id: 4, type: 'book', ISBN: '978-0-262-03561-3' },
    { id: 5, type: 'article', note: 'arXiv: 1706.03762' },
  ];

  test.each([
    ['a list', JSON.stringify(ENTRIES)],
    ['lines', ENTRIES.map((entry) => JSON.stringify(entry)).join('\n')],
    ['the items of an export', JSON.stringify({ items: ENTRIES }, null, 2)],
  ])('may be %s', async (_, text) => {
    expect(await read(text)).toEqual({
      kind: 'csl-json',
      papers: [
        ['doi:10.1000/a', 'pmid:5'],
        ['arxiv:1803.04585'],
        ['isbn:9780262035613'],
        ['arxiv:1706.03762'],
      ],
      ...NONE,
      withoutIdentifier: 1,
    });
  });

  test('is counted where it is broken', async () => {
    expect(await read('[1, {"type": "x", "DOI": ["10.1/a"]}, {"DOI": "10.1000/b"}')).toMatchObject({
      papers: [['doi:10.1000/b']],
      withoutIdentifier: 1,
      unreadable: 2,
    });
  });
});

describe('a plain list', () => {
  test('has a paper a line, or several', async () => {
    const text =
      '\uFEFF# seeds\n10.1000/a\nhttps://arxiv.org/abs/1803.04585\n\nPMID: 12, doi:10.1000/b\ndoi:10.1000/c;doi:10.1000/d\nW2741809807\nOnce upon a time\n10.1000/A\n';
    expect(await read(text)).toEqual({
      kind: 'identifiers',
      papers: [
        ['doi:10.1000/a'],
        ['arxiv:1803.04585'],
        ['pmid:12', 'doi:10.1000/b'],
        ['doi:10.1000/c'],
        ['doi:10.1000/d'],
        ['openalex:W2741809807'],
      ],
      ...NONE,
      withoutIdentifier: 1,
      repeated: 1,
    });
  });

  test('may be empty', async () => {
    expect(await read('')).toEqual({ kind: 'identifiers', papers: [], ...NONE });
  });
});

test('whatever a file holds, all that comes of it are identifiers', async () => {
  const parts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '@article{a, doi={10.1/a}}\n',
      'TY  - JOUR\n',
      'DO  - 10.1/b\n',
      '[{"DOI":',
      '}',
      '{',
      '\n',
    ),
  );
  await holds(
    fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (pieces) => {
      const { papers } = await read(pieces.join(''));
      for (const key of papers.flat()) expect(readIdentifier(key)?.key).toBe(key);
    }),
  );
});
