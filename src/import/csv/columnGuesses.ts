import { readIdentifier } from '../../identifier/identifier.js';
import { visible } from '../../visible.js';
import type { ColumnSet } from './columns.js';
import { cellsNaming } from './commonNames.js';
import { nearMiss } from './nearMiss.js';

/** Words that columns of tables in other languages, and of edge lists, have as names. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  title: ['titel', 'titre', 'titulo', 'titolo', 'name', 'papertitle'],
  authors: ['autor', 'autoren', 'auteur', 'auteurs', 'autore', 'autores', 'autori', 'creator'],
  venue: ['zeitschrift', 'revue', 'revista', 'rivista', 'journaltitle', 'journalname', 'container'],
  published: ['jahr', 'annee', 'ano', 'anno', 'datum', 'fecha', 'pubyear', 'erscheinungsjahr'],
  abstract: ['zusammenfassung', 'kurzfassung', 'resume', 'resumen', 'resumo', 'riassunto'],
  reportedCitationCount: ['citations', 'citationcount', 'ncitations', 'zitationen'],
  citing: [
    'from',
    'source',
    'sourceid',
    'citer',
    'citingid',
    'citingpaper',
    'citingpaperid',
    'von',
  ],
  cited: ['to', 'target', 'targetid', 'referenced', 'reference', 'citedid', 'citedpaper', 'nach'],
  context: ['sentence', 'text', 'snippet', 'citationcontext', 'citationstatement'],
  label: ['intent', 'class', 'function'],
  id: ['key', 'kennung', 'identifiant', 'identificador'],
};

/** One of citegraph's columns with the file's name for it. */
export type Guess = readonly [ours: string, theirs: string];

/**
 * Which columns of a file are likely those of a table that it does not name as citegraph does.
 *
 * @param header - All names of the file.
 * @param rows - Some rows, in which identifiers show themselves.
 */
export function guessColumns(
  header: readonly string[],
  { known, required }: ColumnSet,
  rows: readonly (readonly string[])[] = [],
): Guess[] {
  const read = new Set(known.flatMap((column) => cellsNaming(column, header)));
  const missing = known.filter((column) => cellsNaming(column, header).length === 0);
  const free = header.filter((name) => name !== '' && !read.has(name) && visible(name) === name);
  const guesses: Guess[] = [];
  const take = (ours: string, theirs: string | undefined): void => {
    if (theirs === undefined || guesses.some((guess) => guess[1] === theirs)) return;
    guesses.push([ours, theirs]);
  };
  for (const column of missing)
    take(
      column,
      free.find((name) => isNamed(name, column)),
    );
  const isGuessed = (column: string): boolean => guesses.some(([ours]) => ours === column);
  const holding = free.filter((name) => holdsIdentifiers(rows, header.indexOf(name)));
  for (const group of required) {
    const [first = ''] = group;
    const has = group.some((column) => !missing.includes(column) || isGuessed(column));
    if (!has)
      take(
        first,
        holding.find((name) => guesses.every((guess) => guess[1] !== name)),
      );
  }
  return guesses;
}

/** Whether all that a table requires is in the file, or guessed. */
export function isComplete(
  header: readonly string[],
  { required }: ColumnSet,
  guesses: readonly Guess[],
): boolean {
  const has = (column: string): boolean =>
    cellsNaming(column, header).length > 0 || guesses.some(([ours]) => ours === column);
  return required.every((group) => group.some(has));
}

/** Options to copy: `--map title='Titel des Werks'`. */
export function mapOptions(guesses: readonly Guess[]): string {
  return guesses.map(([ours, theirs]) => `--map ${ours}=${quoted(theirs)}`).join(' ');
}

function quoted(text: string): string {
  return /^[\w.:@%+/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Whether a name says a column in other words: `Titel`, `paper_title`, `tilte`. */
function isNamed(name: string, column: string): boolean {
  const words = wordsOf(name);
  const joined = words.join('');
  return (
    (WORDS[column] ?? []).includes(joined) ||
    words.some((word) => (WORDS[column] ?? []).includes(word) && word.length > 3) ||
    words.some((word) => cellsNaming(column, [word]).length > 0) ||
    nearMiss(name, [column]) !== null
  );
}

/** Words in lower case without accents; of `citingPaperId` three. */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const parted = plain.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return parted
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function holdsIdentifiers(rows: readonly (readonly string[])[], at: number): boolean {
  const cells = rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => readIdentifier(cell) !== null);
}
