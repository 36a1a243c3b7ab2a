import { describe, expect, test } from '@jest/globals';
import { CSV_CITATION_COLUMNS } from '../../../src/import/csv/citationRow.js';
import { guessColumns, isComplete, mapOptions } from '../../../src/import/csv/columnGuesses.js';
import { columnsOption } from '../../../src/import/csv/headerless.js';
import { nearMiss } from '../../../src/import/csv/nearMiss.js';
import { CSV_PAPER_COLUMNS } from '../../../src/import/csv/paperRow.js';
import { citations, papers, readAll } from '../../support/csv.js';

describe('a table without a header', () => {
  test('is read by the columns that the command names, its first line too', async () => {
    const format = papers({ header: ['id', '', 'Title'] });
    expect(await readAll(format, 'sep=;\n10.1/a;x;A\n10.1/b;y;B\n')).toEqual([
      { line: 2, value: { id: '10.1/a', title: 'A' } },
      { line: 3, value: { id: '10.1/b', title: 'B' } },
    ]);
  });

  test('may have columns that --map names', async () => {
    const format = citations({ header: ['a', 'b'], map: { citing: 'a', cited: 'b' } });
    expect(await readAll(format, '10.1/a,10.1/b\n')).toEqual([
      { line: 1, value: { citing: '10.1/a', cited: '10.1/b' } },
    ]);
  });

  test.each([
    [
      ['id'],
      '--columns: got "id", expected 2 names, one for each cell of the first row: 10.1/a, A.',
    ],
    [['id', 'tilte'], '--columns: got "tilte", expected columns of one table: id, doi,'],
    [['title', ''], 'header: got ["title",""], expected one of the columns id, doi,'],
    [['id', 'id'], 'header, column id: got ["id","id"], expected each name at most once.'],
  ])('is refused with the columns %j', async (header, message) => {
    await expect(readAll(papers({ header }), '10.1/a,A\n')).rejects.toThrow(message);
  });

  test('whose first row is broken tells nothing of its width', async () => {
    const rows = await readAll(papers({ header: ['id', 'title'] }), '10.1/a,"A" b\n10.1/b,B\n');
    expect(rows).toMatchObject([
      { problem: { code: 'NOT_CSV' } },
      { line: 2, value: { title: 'B' } },
    ]);
  });

  test.each([
    ['10.1/a,10.1/b', '--columns citing,cited'],
    ['2,4817', '--columns citing,cited --scheme pmid'],
    ['10.1/a,A title of many words,2019-03,https://example.org/', '--columns id,title,published,'],
    ['x,https://doi.org/10.1/a,y', '--columns ,id,'],
  ])('shows how it is read: %s', (line, expected) => {
    expect(columnsOption(line.split(','))).toContain(expected);
  });

  test.each([['id,title'], ['citing,cited'], ['Title,2019'], ['a']])('is not %s', (line) => {
    expect(columnsOption(line.split(','))).toBeNull();
  });
});

describe('columns with other names', () => {
  test.each([
    ['Titel,Jahr,Autoren,DOI', '--map title=Titel --map authors=Autoren --map published=Jahr'],
    ['id,Résumé,título', "--map title='título' --map abstract='Résumé'"],
    ['id,paper_title,Tilte', '--map title=paper_title'],
    ["id,Titel d'or", "--map title='Titel d'\\''or'"],
    ['id,titel\u001b[2J,\u202eTitel', ''],
  ])('of papers are guessed: %j', (header, options) => {
    expect(mapOptions(guessColumns(header.split(','), CSV_PAPER_COLUMNS))).toBe(options);
  });

  test.each([
    ['from,to', '--map citing=from --map cited=to'],
    [
      'citingPaperId,citedPaperId,intent',
      '--map citing=citingPaperId --map cited=citedPaperId --map label=intent',
    ],
    [
      'Source DOI,Target DOI,text',
      "--map citing='Source DOI' --map cited='Target DOI' --map context=text",
    ],
  ])('of citations are guessed: %s', (header, options) => {
    const guesses = guessColumns(header.split(','), CSV_CITATION_COLUMNS);
    expect(mapOptions(guesses)).toBe(options);
    expect(isComplete(header.split(','), CSV_CITATION_COLUMNS, guesses)).toBe(true);
  });

  test('are guessed by the identifiers in them', () => {
    const rows = [
      ['1', '10.1/a', '10.1/b'],
      ['2', 'arXiv:1803.04585', ''],
    ];
    expect(guessColumns(['n', 'x', 'y'], CSV_CITATION_COLUMNS, rows)).toEqual([
      ['citing', 'x'],
      ['cited', 'y'],
    ]);
    expect(guessColumns(['n', 'x', 'y'], CSV_PAPER_COLUMNS, rows)).toEqual([['id', 'x']]);
  });

  test('are ignored and told where the command allows it', async () => {
    const told: unknown[] = [];
    const format = papers({ onIgnored: (...ignored) => told.push(ignored) });
    const rows = await readAll(format, 'id,volume,Jahr,\n10.1/a,1,T,\n');
    expect(rows).toEqual([{ line: 2, value: { id: '10.1/a' } }]);
    expect(told).toEqual([[['volume', 'Jahr'], [['published', 'Jahr']]]]);
  });

  test('are refused when they seem to be known ones with a mistake, unless all are ignored', async () => {
    const options = { onIgnored: () => undefined };
    await expect(readAll(papers(options), 'id,tilte\n')).rejects.toThrow(
      'header, column tilte: got ["id","tilte"], expected title, which --map title=tilte reads, or --ignore-unknown to leave such columns out.',
    );
    await expect(readAll(citations(options), 'citing,cited,labels\n')).rejects.toThrow(
      'expected label,',
    );
    expect(
      await readAll(papers({ ...options, ignoreUnknown: true }), 'id,tilte\n10.1/a,b\n'),
    ).toHaveLength(1);
  });

  test.each([
    ['tilte', 'title'],
    ['Titles', 'title'],
    ['abstrct', 'abstract'],
    ['ISSN', null],
    ['volume', null],
    ['data', null],
    ['value', null],
    ['title', null],
  ])('%s is near %j', (name, expected) => {
    expect(nearMiss(name, ['isbn', 'date', 'venue', 'title', 'abstract'])).toBe(expected);
  });
});

describe('the columns of exports that many people have', () => {
  test.each([
    [
      'Scopus',
      '"Authors","Author full names","Author(s) ID","Title","Year","Source title","Volume","Issue","Art. No.","Page start","Page end","Cited by","DOI","Link","Abstract","Author Keywords","Index Keywords","Document Type","Publication Stage","Open Access","Source","EID"',
    ],
    [
      'Web of Science',
      'Publication Type\tAuthors\tBook Authors\tAuthor Full Names\tArticle Title\tSource Title\tLanguage\tDocument Type\tAbstract\tCited Reference Count\tTimes Cited, WoS Core\tPublisher\tISSN\teISSN\tISBN\tPublication Date\tPublication Year\tVolume\tDOI\tDOI Link\tPubmed Id',
    ],
    [
      'Zotero',
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date","Date Added","Date Modified","Pages","Issue","Volume","Language","Extra","Notes"',
    ],
    [
      'OpenAlex',
      'id,doi,display_name,publication_year,publication_date,language,type,cited_by_count,authorships.author.display_name,primary_location.source.display_name,fwci',
    ],
  ])('of %s have no name that seems a mistake', async (_name, header) => {
    const told: unknown[] = [];
    await readAll(papers({ onIgnored: (...ignored) => told.push(ignored) }), `${header}\n`);
    expect(told).toHaveLength(1);
  });
});
