import { CARD_COLUMNS, type PaperCard } from '../paper/paperRows.js';
import type { PathGroupRow } from './pathRows.js';
import { FOLLOWED_PARAMS, type FollowParams } from './traversalFilter.js';
import type { LinkRow, NewestStepRow, StepRow } from './walkRows.js';
import type { TraversalDirection } from './traversalEnums.js';
import { read, type Query } from '../graph/query.js';
import { must } from '../must.js';
import { LONGEST_WALK } from './walkPlan.js';

const FILTER_PARAMS = [...FOLLOWED_PARAMS, 'dateLow', 'dateHigh'] as const;
const FOLLOW_PARAMS = ['followsAll', ...FILTER_PARAMS] as const;
const STEP_PARAMS = [
  ...FOLLOW_PARAMS,
  'direction',
  'frontierIds',
  'knownIds',
  'room',
  'most',
  'limit',
  'goesOn',
] as const;
const LINK_PARAMS = ['direction', 'paperIds', 'places'] as const;
const STEP_COLUMNS = ['paperCount', 'fits', 'groups'] as const;
const LINK_COLUMNS = [
  'paperId',
  'predecessorId',
  'isCiter',
  'role',
  'polarity',
  'influential',
  'disagreement',
] as const;

/** Parameters of one step of a walk, from many papers at once. */
export interface StepParams extends FollowParams {
  readonly direction: TraversalDirection;
  readonly frontierIds: readonly string[];
  readonly knownIds: readonly string[];
  readonly room: number;
  readonly most: number;
  readonly limit: number;
  readonly goesOn: boolean;
}

/** Parameters of the citations by which a walk came to papers. */
export interface LinkParams extends FollowParams {
  readonly direction: TraversalDirection;
  readonly paperIds: readonly string[];
  /** Of the papers that may stand before them, by id: the smallest stands first. */
  readonly places: Readonly<Record<string, number>>;
}

/** From each paper only to the newest so many. */
export interface FanOut {
  readonly fanOut: number;
}

/** How a query that follows citers is turned to follow references, or citations either way. */
const ARROWS = {
  Citers: {},
  References: { '<-[': '-[', ']-(': ']->(' },
  Neighbours: { '<-[': '-[' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** The depths of walks and lengths of paths, which a pattern cannot take as a parameter. */
const DEPTHS = Array.from({ length: LONGEST_WALK }, (_, place) => place + 1);

/** Date of the paper that a walk comes to, by what it follows. */
const DATE_OF_NEXT = { 'citation.newestKey': 'endNode(citation).dateKey' };

const SUFFIXES = { CITERS: 'Citers', REFERENCES: 'References', BOTH: 'Neighbours' } as const;
type Suffix = (typeof SUFFIXES)[TraversalDirection];

/** The file of a search, and what is replaced in it: searches either way have a file of their own. */
const searchOf = (kind: 'walkFirst' | 'walkLevels', suffix: Suffix) => ({
  name: `${kind}${suffix === 'Neighbours' ? suffix : 'Citers'}`,
  replacing: suffix === 'References' ? { ...ARROWS.References, ...DATE_OF_NEXT } : {},
});

const walkFirst = (suffix: Suffix) =>
  read<FollowParams & { startId: string; limit: number }, PaperCard & { depth: number }>(
    `walkFirst${suffix}`,
    {
      variantOf: searchOf('walkFirst', suffix),
      params: [...FOLLOW_PARAMS, 'startId', 'limit'],
      columns: ['depth', ...CARD_COLUMNS],
      queued: true,
    },
  );

const walkLevels = (suffix: Suffix, depth: number) => {
  const { name, replacing } = searchOf('walkLevels', suffix);
  return read<
    FollowParams & { startId: string; most: number },
    { depth: number; paperCount: number }
  >(`walkLevels${suffix}${depth}`, {
    variantOf: { name, replacing: { ...replacing, [`*1..${LONGEST_WALK}`]: `*1..${depth}` } },
    params: [...FOLLOW_PARAMS, 'startId', 'most'],
    columns: ['depth', 'paperCount'],
    queued: true,
  });
};

const paths = (suffix: Suffix, length: number) =>
  read<FollowParams & { fromId: string; toId: string; limit: number; most: number }, PathGroupRow>(
    `paths${suffix}${length}`,
    {
      variantOf: {
        name: 'pathsCiters',
        replacing: {
          ...ARROWS[suffix],
          [`SHORTEST ${LONGEST_WALK}`]: `SHORTEST ${length}`,
          [`{1,${LONGEST_WALK}}`]: `{1,${length}}`,
        },
      },
      params: [...FOLLOW_PARAMS, 'fromId', 'toId', 'limit', 'most'],
      columns: ['length', 'pathCount', 'paths'],
      queued: true,
    },
  );

/** A query for each direction and depth, by its name. */
const ofAllDepths = <Params, Row>(
  declare: (suffix: Suffix, depth: number) => Query<Params, Row>,
): Readonly<Record<string, Query<Params, Row>>> =>
  Object.fromEntries(
    Object.values(SUFFIXES).flatMap((suffix) =>
      DEPTHS.map((depth) => declare(suffix, depth)).map((query) => [query.name, query]),
    ),
  );

/** Searches that count the levels of a walk. */
export const walkLevelsQueries = ofAllDepths(walkLevels);
/** Searches for the paths between two papers. */
export const pathsQueries = ofAllDepths(paths);

/** The search of a walk so many citations deep. */
export const walkLevelsQuery = (direction: TraversalDirection, depth: number) =>
  ofDepth(walkLevelsQueries, `walkLevels${SUFFIXES[direction]}${depth}`);
/** The search for paths of so many citations at most. */
export const pathsQuery = (direction: TraversalDirection, length: number) =>
  ofDepth(pathsQueries, `paths${SUFFIXES[direction]}${length}`);

function ofDepth<Entry>(queries: Readonly<Record<string, Entry>>, name: string): Entry {
  return must(queries[name], `the query ${name}`);
}

/** The other statements of walks. */
export const traversalQueries = {
  walkFirstCiters: walkFirst('Citers'),
  walkFirstReferences: walkFirst('References'),
  walkFirstNeighbours: walkFirst('Neighbours'),
  walkStep: read<StepParams & { onlyNew: boolean }, StepRow>('walkStep', {
    params: [...STEP_PARAMS, 'onlyNew'],
    columns: STEP_COLUMNS,
    queued: true,
  }),
  walkNewestStep: read<StepParams & FanOut, NewestStepRow>('walkNewestStep', {
    params: [...STEP_PARAMS, 'fanOut'],
    columns: [...STEP_COLUMNS, 'cutCount', 'leftOutCount'],
    queued: true,
  }),
  walkLinks: read<LinkParams, LinkRow>('walkLinks', {
    params: [...FOLLOW_PARAMS, ...LINK_PARAMS],
    columns: LINK_COLUMNS,
  }),
  walkNewestLinks: read<Omit<LinkParams, 'followsAll'> & FanOut, LinkRow>('walkNewestLinks', {
    params: [...FILTER_PARAMS, ...LINK_PARAMS, 'fanOut'],
    columns: LINK_COLUMNS,
  }),
};
