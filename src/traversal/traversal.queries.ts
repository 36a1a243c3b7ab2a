import { CARD_COLUMNS, type PaperCard } from '../paper/paperRows.js';
import type { PathGroupRow } from './pathRows.js';
import type { FollowParams } from './traversalFilter.js';
import type { LinkRow, NewestStepRow, StepRow } from './walkRows.js';
import type { TraversalDirection } from './direction.js';
import { read } from '../graph/query.js';

const FILTER_PARAMS = ['roles', 'polarities', 'dateLow', 'dateHigh'] as const;
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

const walkLevels = (name: string) =>
  read<
    FollowParams & { startId: string; maxDepth: number; most: number },
    { depth: number; paperCount: number }
  >(name, {
    params: [...FOLLOW_PARAMS, 'startId', 'maxDepth', 'most'],
    columns: ['depth', 'paperCount'],
    queued: true,
  });

const walkFirst = (name: string) =>
  read<FollowParams & { startId: string; limit: number }, PaperCard & { depth: number }>(name, {
    params: [...FOLLOW_PARAMS, 'startId', 'limit'],
    columns: ['depth', ...CARD_COLUMNS],
    queued: true,
  });

const paths = (name: string) =>
  read<
    FollowParams & { fromId: string; toId: string; maxLength: number; limit: number; most: number },
    PathGroupRow
  >(name, {
    params: [...FOLLOW_PARAMS, 'fromId', 'toId', 'maxLength', 'limit', 'most'],
    columns: ['length', 'pathCount', 'paths'],
    queued: true,
  });

/** The statements of walks and paths. */
export const traversalQueries = {
  walkLevelsCiters: walkLevels('walkLevelsCiters'),
  walkLevelsReferences: walkLevels('walkLevelsReferences'),
  walkLevelsNeighbours: walkLevels('walkLevelsNeighbours'),
  walkFirstCiters: walkFirst('walkFirstCiters'),
  walkFirstReferences: walkFirst('walkFirstReferences'),
  walkFirstNeighbours: walkFirst('walkFirstNeighbours'),
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
  pathsCiters: paths('pathsCiters'),
  pathsReferences: paths('pathsReferences'),
  pathsNeighbours: paths('pathsNeighbours'),
};
