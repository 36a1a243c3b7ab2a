import type { Scheme } from '../identifier/schemes.js';
import type { Answer, Asker } from './asker.js';
import type { KeptAnswer } from './keptAnswers.js';

/** Services that can be asked, as `--from` names them, in the order in which they are asked. */
export const SERVICES = ['openalex', 'semantic-scholar', 'crossref', 'opencitations'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** A paper that is asked for. */
export interface WantedPaper {
  /** Canonical keys of one paper: those given, and those that services add. */
  readonly keys: readonly string[];
}

/** What is wanted of each paper. */
export interface Wanted {
  /** Citers of each service at most; Infinity for all. */
  readonly citers: number;
  /** Whether the metadata of what it cites is wanted. */
  readonly references: boolean;
}

/** An answer to import. */
export interface ImportableAnswer {
  readonly kept: KeptAnswer;
  readonly format: AnswerFormat;
  /** The key of the paper asked for, where an answer does not name it. */
  readonly paper?: string;
}
export type AnswerFormat =
  'openalex' | 'semantic-scholar' | 'crossref' | 'opencitations-index' | 'opencitations-meta';

/** A paper as a service knows it. */
export interface Description {
  /** The name of the paper in the service, for further requests. */
  readonly id: string;
  /** Canonical keys that the service gives. */
  readonly keys: readonly string[];
  /** What the service claims; null where it does not say. */
  readonly citers: number | null;
  readonly references: number | null;
  readonly answers: readonly ImportableAnswer[];
  /** Names of what the paper cites, where they come with it. */
  readonly referenceIds: readonly string[];
}

/** Part of a list of citers or references. */
export interface Listed {
  readonly answer: ImportableAnswer;
  /** Names of the citers in it, null for one without a name; empty for references. */
  readonly citers: readonly (string | null)[];
}

export type Lists = AsyncIterable<Listed> | Iterable<Listed>;

/** One of the services. All methods throw what `Asker.ask` throws. */
export interface Service {
  /** The paper itself; null where the service does not know it, or none of its identifiers. */
  describe(asker: Asker, paper: WantedPaper): Promise<Description | null>;
  /** Requests that `citersOf` and `referencesOf` need, as far as can be known. */
  requestsFor(description: Description, wanted: Wanted): number;
  /** The citers of one or more papers, by their names in the service. */
  citersOf(asker: Asker, papers: readonly CitedPaper[], most: number): Lists;
  referencesOf(asker: Asker, paper: Description): Lists;
  /** What cannot be had of the service; null for nothing. */
  shortfall(description: Description, wanted: Wanted, hasKey: boolean): string | null;
}

/** A paper whose citers are asked for. */
export interface CitedPaper {
  readonly id: string;
  /** As the service claims it. */
  readonly citers: number | null;
}

/** The first key of one of these schemes, in their order, as a service writes it. */
export function idFor(
  { keys }: WantedPaper,
  spellings: Readonly<Partial<Record<Scheme, (value: string) => string>>>,
): string | null {
  for (const [scheme, spell] of Object.entries(spellings)) {
    const key = keys.find((each) => each.startsWith(`${scheme}:`));
    if (key !== undefined) return spell(key.slice(scheme.length + 1));
  }
  return null;
}

/** A value in the path of an address; the slashes of DOIs stay. */
export function inPath(value: string): string {
  return value.split('/').map(encodeURIComponent).join('/');
}

/** The pieces of a list. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < list.length; at += size) pieces.push(list.slice(at, at + size));
  return pieces;
}

/** An answer with what it is imported as. */
export function importable(
  { kept }: Answer<unknown>,
  format: AnswerFormat,
  paper?: string,
): ImportableAnswer {
  return paper === undefined ? { kept, format } : { kept, format, paper };
}
