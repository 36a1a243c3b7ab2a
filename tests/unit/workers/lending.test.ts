import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { NO_WORK, type Account } from '../../../src/access/quota.js';
import { WorkQuotas } from '../../../src/access/workQuotas.js';
import { Lending } from '../../../src/workers/lending.js';
import type { FromWorker } from '../../../src/workers/messages.js';
import type { Order, Report } from '../../support/borrower.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const [ONE, OTHER] = [
  { kind: 'key', id: 'one', limit: 6_000 },
  { kind: 'address', id: 'other', limit: 600 },
] as const satisfies Account[];
const loanOf = ({ limit }: Account): number => limit / 60;

/** The clock of the quotas, in milliseconds. */
let now = 0;
let quotas: WorkQuotas;
let lending: Lending;
let workers: Worker[] = [];
/** Places that are taken at this moment, and the most that ever were. */
let places = { taken: 0, most: 0 };

/** A real process, to which this one lends. */
class Worker {
  private readonly child: ChildProcess;
  private readonly reports: Report[] = [];
  private hear: () => void = () => undefined;

  constructor() {
    this.child = fork(path.join(ROOT, 'tests/support/borrower.ts'), [], {
      cwd: ROOT,
      execArgv: ['--import', './scripts/typescript.mjs'],
      serialization: 'advanced',
    });
    const borrower = { answer: (answer: object) => this.child.send({ is: 'answer', answer }) };
    this.child.on('message', (message: FromWorker | Report) => {
      if ('is' in message) lending.receive(message, borrower);
      else this.note(message);
    });
    this.child.once('exit', () => lending.leave(borrower));
  }

  tell(order: Order): void {
    this.child.send(order);
  }

  /** The next report that is not about places. */
  async report(): Promise<Report> {
    while (this.reports.length === 0) await new Promise<void>((resolve) => (this.hear = resolve));
    return this.reports.shift() as Report;
  }

  async admitted(key: Account, most = Infinity): Promise<number> {
    this.tell({ take: key, most });
    const report = await this.report();
    return 'admitted' in report ? report.admitted : NaN;
  }

  async close(): Promise<void> {
    this.tell({ close: true });
    await this.report();
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  private note(report: Report): void {
    if (!('place' in report)) {
      this.reports.push(report);
      this.hear();
      return;
    }
    places.taken += report.place === 'taken' ? 1 : -1;
    places.most = Math.max(places.most, places.taken);
  }
}

beforeEach(() => {
  now = 0;
  places = { taken: 0, most: 0 };
  quotas = new WorkQuotas(() => now);
  lending = new Lending(2, quotas);
  workers = Array.from({ length: 4 }, () => new Worker());
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
});

const left = (key: Account): number => quotas.take(key, NO_WORK).remaining;
const sum = (numbers: number[]): number => numbers.reduce((all, number) => all + number, 0);

test('four workers admit no more of two keys than their quotas, and all of it when loans are given back', async () => {
  for (const key of [ONE, OTHER]) {
    const admitted = sum(await Promise.all(workers.map((worker) => worker.admitted(key))));
    expect(admitted).toBeLessThanOrEqual(key.limit);
    expect(admitted).toBeGreaterThan(key.limit - 4 * loanOf(key));
    await Promise.all(workers.map((worker) => worker.close()));
    expect(admitted + left(key)).toBe(key.limit);
  }
});

test('what was lent before the quota was full again is all that is admitted beyond it', async () => {
  for (const key of [ONE, OTHER]) {
    await Promise.all(workers.map((worker) => worker.admitted(key, 1)));
    expect(left(key)).toBe(key.limit - 4 * (1 + loanOf(key)));
    now += 600_000;
    const admitted = sum(await Promise.all(workers.map((worker) => worker.admitted(key))));
    expect(admitted).toBeLessThanOrEqual(key.limit + 4 * loanOf(key));
  }
});

test('a loan is given back when nobody uses it', async () => {
  await workers[0]?.admitted(ONE, 1);
  expect(left(ONE)).toBe(ONE.limit - 1 - loanOf(ONE));
  while (left(ONE) < ONE.limit - 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(left(ONE)).toBe(ONE.limit - 1);
});

test('a worker that dies loses its loan, and nothing else', async () => {
  const [first, second] = workers;
  await first?.admitted(ONE, 1);
  await first?.kill();
  expect(left(ONE)).toBe(ONE.limit - 1 - loanOf(ONE));
  expect(await second?.admitted(ONE)).toBe(ONE.limit - 1 - loanOf(ONE));
});

test('four workers have no more places than there are, and those of one that dies are free again', async () => {
  const [dying, ...others] = workers;
  dying?.tell({ places: 2, keepMs: 1_000_000 });
  while (places.taken < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const worker of others) worker.tell({ places: 5, keepMs: 1 });
  await dying?.kill();
  places.taken = 0;
  await Promise.all(others.map((worker) => worker.report()));
  expect(places).toEqual({ taken: 0, most: 2 });
});
