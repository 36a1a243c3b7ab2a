import { statfs } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import path from 'node:path';
import { expectedOf } from '../../bulk/plan/expected.js';
import { diskOf, planOf, secondsOf, type LoadPlan } from '../../bulk/plan/loadPlan.js';
import { BadInputError } from '../../errors.js';
import type { LoadSource } from './loadSources.js';

/** A plan, and what this machine has. Bytes and seconds. */
export interface PlannedLoad {
  readonly plan: LoadPlan;
  readonly seconds: number;
  readonly freeDisk: number;
  readonly freeMemory: number;
}

/** More threads than this would wait for the one that knows all identifiers. */
const MOST_THREADS = 8;
/** An estimate may be too large by so much: less than this share of it is surely too little. */
const SURELY = 0.6;

/** Threads that parse, besides the one that reads. */
export function loadThreads(): number {
  return Math.min(availableParallelism(), MOST_THREADS);
}

/** Looks into the files, and estimates what their load into a folder takes; `keepsFiles` where no database is made. */
export async function planLoad(
  sources: readonly LoadSource[],
  folder: string,
  keepsFiles: boolean,
): Promise<PlannedLoad> {
  const files = sources.map(({ source: { name, size, open }, format }) => ({
    ...{ name, size, format, open },
  }));
  const whole = planOf(await expectedOf(files), loadThreads());
  const plan = keepsFiles ? withoutDatabase(whole) : whole;
  const freeDisk = await freeIn(folder);
  return { plan, seconds: secondsOf(plan), freeMemory: freemem(), freeDisk };
}

/** Rejects with `BadInputError` when a load surely does not fit on the disk. */
export function assertDisk({ plan, freeDisk }: PlannedLoad, field: string, folder: string): void {
  const needed = diskOf(plan);
  if (needed * SURELY <= freeDisk) return;
  throw new BadInputError(
    field,
    `${folder}, with ${sizeText(freeDisk)} free`,
    `a folder with about ${sizeText(needed)} of free space; --skip-disk-check loads all the same`,
  );
}

/** The plan as a member of the document. */
export function planDocument({ plan, freeDisk, freeMemory }: PlannedLoad): object {
  const { papers, citations, memory, temporaryDisk, databaseDisk } = plan;
  const seconds = Object.fromEntries(
    Object.entries(plan.seconds).map(([step, value]) => [step, Math.round(value)]),
  );
  const bytes = { memory, temporaryDisk, databaseDisk, freeMemory, freeDisk };
  const rounded = Object.entries(bytes).map(([name, value]) => [name, Math.round(value)]);
  return { papers, citations, seconds, bytes: Object.fromEntries(rounded) as object };
}

/** How the plan compares with what happened. */
export function comparedLine({ seconds }: PlannedLoad, took: number): string {
  return `planned ${durationText(seconds)}, took ${durationText(took)}`;
}

/** The plan for people. */
export function planLines({ plan, seconds, freeDisk, freeMemory }: PlannedLoad): string[] {
  const { papers, citations, temporaryDisk, databaseDisk, memory } = plan;
  const temporary = `${sizeText(temporaryDisk)} of it until the end`;
  return [
    `Plan: up to ${about(papers)} papers and ${about(citations)} citations, in about ${durationText(seconds)}`,
    `  memory: ${sizeText(memory)} besides Neo4j (${sizeText(freeMemory)} free)`,
    `  disk: ${sizeText(temporaryDisk + databaseDisk)}, ${temporary} (${sizeText(freeDisk)} free)`,
  ];
}

/** The files for `neo4j-admin` are all that is made. */
function withoutDatabase(plan: LoadPlan): LoadPlan {
  return { ...plan, seconds: { ...plan.seconds, import: 0, indexes: 0 }, databaseDisk: 0 };
}

/** Of the folder, or of the one above that is there. */
async function freeIn(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const above = path.dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error;
    return freeIn(above);
  }
}

function about(count: number): string {
  return Number(count.toPrecision(2)).toLocaleString('en');
}

function sizeText(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toPrecision(2)} GB` : `${Math.ceil(bytes / 1e6)} MB`;
}

function durationText(seconds: number): string {
  if (seconds >= 2 * 3_600) return `${(seconds / 3_600).toPrecision(2)} h`;
  return seconds >= 120 ? `${Math.round(seconds / 60)} min` : `${Math.ceil(seconds)} s`;
}
