import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../../src/database/port.js';
import { must } from '../../src/must.js';
import { KeptClient, postAs } from '../support/keptClient.js';
import { endOf, lineAppears } from '../support/processes.js';
import { HUB_PAGE } from '../support/rememberingSample.js';
import { readMetrics } from '../support/scrape.js';
import { ServerOnNeo4j, describeOnNeo4j } from '../support/serverOnNeo4j.js';
import { WorkerLog } from '../support/workerLog.js';

const TWO = { WORKERS: '2', CITEGRAPH_SAMPLE: 'on' };
const CLIENTS = 12;
/** Longer than what a pipe takes in one piece. */
const LONG = `Long${'x'.repeat(9_000)}`;

describeOnNeo4j('a server of two workers', () => {
  const running = new ServerOnNeo4j();
  let log: WorkerLog;
  beforeAll(async () => {
    await running.start({ ...TWO, METRICS_PORT: '0', WORKER_STUCK_MS: '10000' });
    log = new WorkerLog(running.server.printed);
  });
  afterAll(() => running.stop());

  const pidOf = (worker: number): number => must(log.pids.get(worker), `worker ${worker}`);

  test('spreads connections over both, and each has the same hub page', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `page.${n}`);
    const answers = await Promise.all(ids.map((id) => postAs(id, running.address, HUB_PAGE)));
    const workers = await Promise.all(ids.map((id) => log.workerOf(id)));
    // A busy one gets fewer.
    expect(new Set(workers)).toEqual(new Set([1, 2]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200 });
    expect(answers[0]?.body).toContain('"data":{"paper":{');
  });

  test('writes the lines of both whole, and each says whose it is', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `long.${n}`);
    const query = `query ${LONG} { __typename }`;
    await Promise.all(ids.map((id) => postAs(id, running.address, { query })));
    for (const id of ids) expect([1, 2]).toContain(await log.workerOf(id));
    const lines = log.records.filter(({ operation }) => operation === LONG);
    expect(lines).toHaveLength(ids.length);
  });

  test('has one text of metrics, in which those of both are added up', async () => {
    const query = 'query Summed { __typename }';
    const ids = Array.from({ length: 8 }, (_, n) => `summed.${n}`);
    await Promise.all(ids.map((id) => postAs(id, running.address, { query })));
    expect(new Set(await Promise.all(ids.map((id) => log.workerOf(id))))).toEqual(new Set([1, 2]));
    const line = running.server.printed.find((each) => each.startsWith('  Metrics'));
    const response = await fetch(/http\S+/.exec(line ?? '')?.[0] ?? '');
    const metrics = readMetrics(await response.text());
    const sample = 'citegraph_operations_total{operation="Summed",status="200",code="OK"}';
    expect([response.status, metrics.of(sample)]).toEqual([200, 8]);
    expect(metrics.of('citegraph_ready')).toBe(1);
  });

  test('loses the connections of a worker that is killed and no others, and replaces it', async () => {
    const [killed, left] = [pidOf(1), pidOf(2)];
    const clients = Array.from(
      { length: CLIENTS },
      (_, n) => new KeptClient(`kept.${n}`, running.address, HUB_PAGE),
    );
    while (clients.some(({ statuses }) => statuses.length < 3)) {
      await pause(20);
    }
    const before = log.records.length;
    process.kill(killed, 'SIGKILL');
    const ended = await log.record(({ msg }) => msg === 'worker ended', before);
    expect(ended).toMatchObject({ level: 50, worker: 1, pid: killed, by: 'SIGKILL' });
    await log.record(({ msg }) => msg === 'worker is warm', before);
    await Promise.all(clients.map((client) => client.stop()));
    expect([pidOf(1) === killed, pidOf(2)]).toEqual([false, left]);
    const broken = clients.flatMap(({ brokenAfter }) => brokenAfter);
    const hit = await Promise.all(broken.map((id) => log.workerOf(id ?? 'none')));
    expect(hit).toEqual(hit.map(() => 1));
    expect(hit.length).toBeGreaterThan(0);
    expect(hit.length).toBeLessThan(CLIENTS);
    expect(new Set(clients.flatMap(({ statuses }) => statuses))).toEqual(new Set([200]));
    const ids = Array.from({ length: 4 }, (_, n) => `after.${n}`);
    await Promise.all(ids.map((id) => postAs(id, running.address, HUB_PAGE)));
    expect(await Promise.all(ids.map((id) => log.workerOf(id)))).toContain(1);
  });

  test('kills a worker that is stuck, replaces it, and answers the connection that was on its way to it', async () => {
    const [stuck, before] = [pidOf(1), log.records.length];
    process.kill(stuck, 'SIGSTOP');
    const ids = Array.from({ length: 8 }, (_, n) => `way.${n}`);
    const answers = ids.map((id) => postAs(id, running.address, HELLO));
    const killed = await log.record(({ msg }) => msg === 'worker is stuck, and is killed', before);
    expect(killed).toMatchObject({ level: 50, worker: 1, pid: stuck });
    const ended = await log.record(({ msg }) => msg === 'worker ended', before);
    expect(ended).toMatchObject({ worker: 1, pid: stuck, by: 'SIGKILL' });
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(ids.map(() => 200));
    const workers = await Promise.all(ids.map((id) => log.workerOf(id)));
    // It was in the way of one, which the other worker got when it was dead.
    expect(new Set(workers)).toEqual(new Set([2]));
    await log.record(({ msg }) => msg === 'worker is warm', before);
    expect(pidOf(1)).not.toBe(stuck);
  });

  test('leaves nothing behind when the parent is killed', async () => {
    const pids = [pidOf(1), pidOf(2), await running.neo4jPid(), await running.keeperPid()];
    running.server.child.kill('SIGKILL');
    expect(await running.server.ended).toBe('SIGKILL');
    await running.expectNothingLeft(...pids);
  });

  test('drains as one at the signal of a terminal, which all of its processes get, and resets nobody', async () => {
    // Not warm yet: it takes its time, and what is asked here needs no database.
    const port = await freePort(0);
    const address = `http://localhost:${port}`;
    log = new WorkerLog(running.begin({ ...TWO, PORT: String(port) }).printed);
    await bothServe(address, log);
    const pids = [pidOf(1), pidOf(2), await running.neo4jPid(), await running.keeperPid()];
    const requests = [await half(address), await half(address)];
    const clients = Array.from(
      { length: CLIENTS },
      (_, n) => new KeptClient(`last.${n}`, address, HELLO),
    );
    while (clients.some(({ statuses }) => statuses.length === 0)) await pause(20);
    for (const pid of [pidOf(1), pidOf(2)]) process.kill(pid, 'SIGINT');
    running.server.child.kill('SIGINT');
    await lineAppears(/^Stopping\.$/, running.server.lines);
    const answers = await Promise.all(requests.map(({ finish }) => finish()));
    for (const answer of answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).toContain('{"data":{"__typename":"Query"}}');
    }
    await Promise.all(clients.map(({ ended }) => ended));
    expect(clients.flatMap(({ brokenAfter }) => brokenAfter)).toEqual([]);
    const statuses = new Set(clients.flatMap((client) => client.statuses));
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(await running.server.ended).toBe(0);
    await running.expectNothingLeft(...pids);
    for (const pid of pids) await endOf(pid);
  });
});

const HELLO = { query: '{ __typename }' };

/** Resolves when both workers have answered something. */
async function bothServe(address: string, log: WorkerLog): Promise<void> {
  const seen = new Set<number>();
  for (let n = 0; seen.size < 2; n += 1) {
    const answered = await postAs(`hello.${n}`, address, HELLO).catch(() => null);
    if (answered === null) await pause(100);
    else seen.add(await log.workerOf(`hello.${n}`));
  }
}

/** A request that a worker has begun to read, and how to send the rest of it. */
async function half(address: string): Promise<{ finish: () => Promise<string> }> {
  const { hostname, port } = new URL(address);
  const socket: Socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
  const body = JSON.stringify(HELLO);
  const headers = [
    ...['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json'],
    ...['expect: 100-continue', `content-length: ${body.length}`, '', ''],
  ];
  socket.write(headers.join('\r\n'));
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(String(first)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
  return {
    finish: async () => {
      socket.write(body);
      let answer = '';
      for await (const piece of socket) answer += String(piece);
      return answer;
    },
  };
}
