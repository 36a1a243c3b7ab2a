import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessTo, SERVICE } from '../../src/fetch/access.js';
import { Asker, type Run } from '../../src/fetch/asker.js';
import { fetchPapers, type Fetched, type FetchOptions } from '../../src/fetch/fetchPapers.js';
import { KeptAnswers } from '../../src/fetch/keptAnswers.js';
import type { Plan } from '../../src/fetch/plan.js';
import { SERVICES, type ServiceName } from '../../src/fetch/service.js';

/** Where `replayServices` serves each. */
const PATH: Readonly<Record<ServiceName, string>> = {
  openalex: 'openalex',
  'semantic-scholar': 's2',
  crossref: 'crossref',
  opencitations: 'oc',
};

export interface FetchSettings extends Partial<Pick<Run, 'refresh' | 'offline' | 'maxRequests'>> {
  readonly url: string;
  readonly keys: readonly string[];
  readonly folder?: string;
  readonly from?: readonly ServiceName[];
  readonly key?: string;
  readonly options?: Partial<FetchOptions>;
}

/** What one run fetched, the plan that it stated, and the waits that it made, which take no time here. */
export interface FetchedNow extends Fetched {
  readonly plan: Plan | null;
  readonly waits: number[];
  readonly folder: string;
}

export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'citegraph-fetch-'));

export async function fetchNow(settings: FetchSettings): Promise<FetchedNow> {
  const { url, keys, folder = newFolder(), from = SERVICES, key = null, options = {} } = settings;
  const waits: number[] = [];
  let now = Date.parse('2026-11-20T10:00:00Z') + kept(folder);
  const clock = {
    now: () => (now += 1),
    wait: (ms: number) => {
      now += ms;
      waits.push(ms);
      return Promise.resolve();
    },
  };
  const run: Run = {
    clock,
    refresh: settings.refresh ?? false,
    offline: settings.offline ?? false,
    maxRequests: settings.maxRequests ?? 1_000,
    startedAt: new Date(now).toISOString(),
    requests: 0,
    onRequest: () => undefined,
  };
  let plan: Plan | null = null;
  const services = await Promise.all(
    from.map(async (name) => {
      const access = accessTo(
        name,
        { url: `${url}/${PATH[name]}`, key },
        { mailto: 'ann@example.org', version: '1' },
      );
      const answers = await KeptAnswers.of(path.join(folder, name));
      const asker = new Asker(access, answers, run, () => undefined);
      return { name, service: SERVICE[name], asker, intervalMs: access.intervalMs };
    }),
  );
  const fetched = await fetchPapers([{ keys }], services, {
    citers: Infinity,
    references: false,
    depth: 1,
    onPlan: (stated) => (plan = stated),
    onListed: () => undefined,
    ...options,
  });
  return { ...fetched, plan, waits, folder };
}

/** Runs in one folder are an hour apart. */
const hours = new Map<string, number>();
function kept(folder: string): number {
  const hour = (hours.get(folder) ?? 0) + 1;
  hours.set(folder, hour);
  return hour * 3_600_000;
}
