import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';

/** A citation along a path: the position of its step, whether the later paper cites, and its headline. */
export type PathCitation = [
  place: number,
  isCiter: boolean,
  role: Role,
  polarity: Polarity,
  influential: boolean | null,
  disagreement: boolean,
];

/** A path, by the ids on it and the citations along it. */
export type PathRow = [paperIds: string[], citations: PathCitation[]];

/** The paths of one length. */
export interface PathGroupRow {
  readonly length: number;
  readonly pathCount: number;
  /** In order, as many as are to be listed. */
  readonly paths: PathRow[];
}
