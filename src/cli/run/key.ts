import type { ApiKey } from '../../access/apiKeys.queries.js';
import {
  createKey,
  listKeys,
  revokeKey,
  rotateKey,
  type IssuedKey,
  type KeyAsked,
} from '../../access/keys.js';
import { SCOPES, type Scope } from '../../access/scope.js';
import { BadInputError } from '../../errors.js';
import { exitCodeFor } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { printDocument, printNote, printResult, printSummary } from '../output.js';
import { printList } from '../printList.js';

const LONGEST_NAME = 100;
const MOST_COST = 1_000_000_000;

/** The options of `key create`, as they were given. */
export interface KeyOptions {
  readonly name: string;
  readonly scopes: string;
  readonly costPerMinute?: string | undefined;
}

/** The key that is to be made. Throws `BadInputError` with the option that is none. */
export function keyAsked({ name, scopes, costPerMinute }: KeyOptions): KeyAsked {
  if (!/\S/.test(name) || name.length > LONGEST_NAME || /\p{Cc}/u.test(name)) {
    throw new BadInputError('--name', name, `1 to ${LONGEST_NAME} characters on one line`);
  }
  return { name, scopes: scopesIn(scopes), costPerMinute: costIn(costPerMinute) };
}

/** In the order of `SCOPES`, once each. */
function scopesIn(list: string): Scope[] {
  const named = list.split(',').map((scope) => scope.trim());
  const isKnown = named.every((scope) => SCOPES.some((known) => known === scope));
  if (!isKnown) {
    throw new BadInputError('--scopes', list, `some of ${SCOPES.join(', ')}, separated by commas`);
  }
  return SCOPES.filter((scope) => named.includes(scope));
}

function costIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const cost = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (cost >= 1 && cost <= MOST_COST) return cost;
  throw new BadInputError('--cost-per-minute', text, `a whole number from 1 to ${MOST_COST}`);
}

/** `citegraph key create`. Resolves with the exit code. */
export async function runKeyCreate(graph: Graph, asked: KeyAsked): Promise<number> {
  return shown(await createKey(graph, asked));
}

/** `citegraph key rotate ID`. Resolves with the exit code. */
export async function runKeyRotate(graph: Graph, id: string): Promise<number> {
  return shown(await rotateKey(graph, id));
}

/** Standard output has the key alone, so that a script can take it from there. */
function shown({ key, secret }: IssuedKey): number {
  printDocument({ ...key, key: secret.text });
  printResult(secret.text);
  printNote(`${lineOfKey(key)}. The key is shown this once; servers know it within seconds.`);
  return exitCodeFor('DONE');
}

/** `citegraph key list`. Resolves with the exit code. */
export async function runKeyList(graph: Graph): Promise<number> {
  const keys = await listKeys(graph);
  await printList(oneByOne(keys), {
    name: 'keys',
    lineOf: lineOfKey,
    end: (count) => (count === 1 ? '1 key.' : `${count} keys.`),
    members: (keyCount) => ({ keyCount }),
  });
  return exitCodeFor('DONE');
}

/** `citegraph key revoke ID`. Resolves with the exit code. */
export async function runKeyRevoke(graph: Graph, id: string): Promise<number> {
  const key = await revokeKey(graph, id);
  printDocument({ ...key });
  printSummary(`${lineOfKey(key)} is revoked; servers refuse it within seconds.`);
  return exitCodeFor('DONE');
}

async function* oneByOne(keys: readonly ApiKey[]): AsyncGenerator<ApiKey> {
  yield* await Promise.resolve(keys);
}

function lineOfKey({ id, name, scopes, costPerMinute, createdAt, rotatedAt }: ApiKey): string {
  const cost = costPerMinute === null ? 'no limit' : `${costPerMinute} units of work a minute`;
  const times = [`created ${createdAt}`, rotatedAt === null ? null : `rotated ${rotatedAt}`];
  const details = [scopes.join(' and '), cost, ...times].filter((detail) => detail !== null);
  return `${id} ${name} (${details.join('; ')})`;
}
