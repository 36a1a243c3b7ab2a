import { readIdentifier } from '../../identifier/identifier.js';

const NUMBER = /^\d{1,10}$/;
const DATE = /^(?:1[5-9]|20)\d\d(?:-\d\d){0,2}$/;
const URL_START = /^https?:\/\//i;

/**
 * `--columns` for a file whose first line holds data and no names, with a scheme where its identifiers are numbers; null
 * when it looks like names.
 */
export function columnsOption(cells: readonly string[]): string | null {
  const trimmed = cells.map((cell) => cell.trim());
  const identifiers = trimmed.filter((cell) => readIdentifier(cell) !== null).length;
  const areNumbers = identifiers === 0 && trimmed.length > 1 && trimmed.slice(0, 2).every(isNumber);
  if (identifiers === 0 && !areNumbers) return null;
  const isId = (cell: string): boolean =>
    areNumbers ? isNumber(cell) : readIdentifier(cell) !== null;
  const names = (areNumbers ? 2 : identifiers) > 1 ? ['citing', 'cited'] : ['id'];
  const guessed: string[] = [];
  for (const cell of trimmed) {
    const name = (isId(cell) ? names.shift() : undefined) ?? factColumn(cell);
    guessed.push(guessed.includes(name) ? '' : name);
  }
  return `--columns ${guessed.join(',')}${areNumbers ? ' --scheme pmid' : ''}`;
}

function isNumber(cell: string): boolean {
  return NUMBER.test(cell);
}

/** Empty for a column to leave out. */
function factColumn(cell: string): string {
  if (DATE.test(cell)) return 'published';
  if (URL_START.test(cell)) return 'url';
  return cell.split(/\s+/).length > 3 ? 'title' : '';
}
