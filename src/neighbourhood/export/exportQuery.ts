import { isPolarity, POLARITIES } from '../../citation/polarity.js';
import { isRole, ROLES } from '../../citation/role.js';
import { BadInputError } from '../../errors.js';
import {
  DEEPEST_NEIGHBOURHOOD,
  DEFAULT_NEIGHBOURHOOD_DEPTH,
  DEFAULT_PAPERS,
  MOST_PAPERS,
  readNeighbourhoodArgs,
  type NeighbourhoodRequest,
} from '../neighbourhoodRequest.js';
import { exportFormatOf, type ExportFormat } from './exportFormats.js';

const NAMES = ['ids', 'depth', 'limit', 'roles', 'polarities', 'yearFrom', 'yearTo'] as const;
const FILE_NAMES = ['format', 'table'] as const;
type Name = (typeof NAMES)[number] | (typeof FILE_NAMES)[number];

/** The query of an address, as received: a repeated parameter is a list. */
export type QueryParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A neighbourhood to write as a file. */
export interface NeighbourhoodExport {
  readonly request: NeighbourhoodRequest;
  readonly format: ExportFormat;
}

/**
 * Checks the query of an address. Throws `BadInputError` with the parameter, its value and the expected
 * values.
 */
export function readExportQuery(query: QueryParameters): NeighbourhoodExport {
  const known: readonly string[] = [...NAMES, ...FILE_NAMES];
  for (const name of Object.keys(query)) {
    if (!known.includes(name)) {
      throw new BadInputError(name, query[name], `a known parameter: ${known.join(', ')}`);
    }
  }
  const format = exportFormatOf(single(query, 'format'), single(query, 'table'));
  const request = readNeighbourhoodArgs({
    ids: listed(query, 'ids') ?? [],
    depth:
      wholeNumber(query, 'depth', `0 to ${DEEPEST_NEIGHBOURHOOD}`) ?? DEFAULT_NEIGHBOURHOOD_DEPTH,
    limit: wholeNumber(query, 'limit', `1 to ${MOST_PAPERS}`) ?? DEFAULT_PAPERS,
    filter: {
      roles: names(query, 'roles', ROLES, isRole),
      polarities: names(query, 'polarities', POLARITIES, isPolarity),
      yearFrom: wholeNumber(query, 'yearFrom', '1 to 9998'),
      yearTo: wholeNumber(query, 'yearTo', '1 to 9998'),
    },
  });
  return { request, format };
}

function single(query: QueryParameters, name: Name): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new BadInputError(name, value, 'one value');
}

/** The comma-separated and repeated values of a parameter; null when it is absent. */
function listed(query: QueryParameters, name: Name): string[] | null {
  const value = query[name];
  if (value === undefined) return null;
  const texts = typeof value === 'string' ? [value] : value;
  return texts.flatMap((text) => text.split(',')).filter((text) => text.trim() !== '');
}

function names<Value extends string>(
  query: QueryParameters,
  name: Name,
  all: readonly Value[],
  isOne: (text: unknown) => text is Value,
): Value[] | null {
  const texts = listed(query, name);
  return (
    texts?.map((text) => {
      if (isOne(text)) return text;
      throw new BadInputError(name, text, `any of ${all.join(', ')}, separated by commas`);
    }) ?? null
  );
}

function wholeNumber(query: QueryParameters, name: Name, range: string): number | null {
  const text = single(query, name);
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new BadInputError(name, text, `a whole number from ${range}`);
}
