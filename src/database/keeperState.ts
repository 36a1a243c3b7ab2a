import { z } from 'zod';

const run = z.number();
/** Where other processes take leases; null when the keeper has none to give. */
const leasePort = z.number().nullable();

/** What a keeper (`bin/neo4j-keeper.mjs`) sends to those who hold a lease. */
const KEEPER_STATE = z.discriminatedUnion('state', [
  z.object({ state: z.literal('starting'), run, leasePort }),
  z.object({ state: z.literal('running'), run, leasePort }),
  /** It ended, and is started again. */
  z.object({
    state: z.literal('failed'),
    run,
    reason: z.string(),
    /** Null when they explain nothing. */
    lastLines: z.string().nullable(),
    /** Null when it waits for room on its disk. */
    retryInMs: z.number().nullable(),
  }),
  /** It ended for good, after so many failures in a row. */
  z.object({
    state: z.literal('ended'),
    failures: z.number(),
    reason: z.string(),
    lastLines: z.string(),
    /** Null after a signal. */
    code: z.number().nullable(),
  }),
  /** No lease: another server, the process of this id, holds one. */
  z.object({ state: z.literal('refused'), pid: z.number() }),
  /** This lease is over; others are not. */
  z.object({ state: z.literal('left') }),
]);

export type KeeperState = z.infer<typeof KEEPER_STATE>;

/** Reads one line from a keeper. */
export function parseKeeperState(line: string): KeeperState {
  return KEEPER_STATE.parse(JSON.parse(line));
}
