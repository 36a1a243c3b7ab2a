import type { Config } from '../config/config.js';
import type { Answer, Ask } from './asking.js';

/** Where a worker finds the database. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** What a worker has to know before it can serve. It comes in a message, as arguments and variables of a process can be seen. */
export interface Assignment {
  /** From 1; a worker that replaces another one has its number. */
  readonly worker: number;
  /** With this worker's share of the limits that are for the whole server. */
  readonly config: Config;
  readonly database: DatabaseAddress;
  /** Whether it has the database plan every query. One worker does, as plans are the database's. */
  readonly plans: boolean;
}

/** What the parent tells a worker. */
export type ToWorker =
  | { readonly is: 'serve'; readonly assignment: Assignment }
  /** Comes with the connection, unless its client has closed it meanwhile. */
  | { readonly is: 'connection' }
  /** Every query has been planned. */
  | { readonly is: 'planned' }
  | { readonly is: 'all warm' }
  | { readonly is: 'drain' }
  /** Nothing listens any more, and no further connection will come. */
  | { readonly is: 'closed' }
  | { readonly is: 'answer'; readonly answer: Answer }
  /** It is to answer at once, as a sign of life. */
  | { readonly is: 'beat' }
  /** It wants to know its metrics; the id comes back with them. */
  | { readonly is: 'collect metrics'; readonly id: number };

/** What a worker tells its parent. */
export type FromWorker =
  /** It takes connections. */
  | { readonly is: 'serving' }
  /** It lives. */
  | { readonly is: 'beat' }
  | { readonly is: 'planning'; readonly planned: number; readonly all: number }
  | { readonly is: 'planned' }
  | { readonly is: 'warm' }
  /** It has got the last connection, and can get another one. */
  | { readonly is: 'took' }
  /** So many of its connections have closed. */
  | { readonly is: 'gone'; readonly connections: number }
  /** It drains, and refuses requests from now on. */
  | { readonly is: 'refusing' }
  | { readonly is: 'ask'; readonly ask: Ask }
  /** It does not wait for the answer to this ask any more. */
  | { readonly is: 'withdraw'; readonly id: number }
  | { readonly is: 'return place' }
  /** Its metrics, as prom-client gives them to processes that make those of several one. */
  | { readonly is: 'metrics'; readonly id: number; readonly metrics: readonly object[] };
