// node .ci/hubPage.mjs ADDRESS: waits until the server there is ready, and prints the id of the sample's hub and how many
// papers cite it. Anything but the hub page is a failure, and so is a page for people that is missing.
import { readFileSync } from 'node:fs';

const TRIES = 120;
const [, , address] = process.argv;
const query = readFileSync(new URL('../sample/hub-page.graphql', import.meta.url), 'utf8');
const body = JSON.stringify({ query, variables: { id: 'arxiv:1803.04585', first: 20 } });

// Keeps this process while a connection that was cut is all that it waits for.
setInterval(() => undefined, 1_000);
for (let tries = 0; !(await isReady()); tries += 1) {
  if (tries === TRIES) throw new Error(`The server is not ready after ${TRIES} tries.`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
const headers = { 'content-type': 'application/json' };
const signal = AbortSignal.timeout(20_000);
const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body, signal });
const text = await response.text();
const answer = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {};
const paper = answer.data?.paper;
if (answer.errors || paper?.citationProfile?.displayLabel !== 'Mixed citations') {
  const shown = `${response.status} instead of the hub page: ${text.slice(0, 500)}`;
  process.stderr.write(`A ready server answered ${shown}\n`);
  process.exit(1);
}
for (const page of [
  '/',
  '/papers/arxiv:1803.04585',
  '/docs/README',
  '/docs?q=limits',
  '/graphiql',
]) {
  const { status } = await fetch(`${address}${page}`, { signal });
  if (status === 200) continue;
  process.stderr.write(`A ready server answered ${status} for ${page}\n`);
  process.exit(1);
}
process.stdout.write(`${paper.id} ${paper.citerCount}\n`);
process.exit(0);

function isReady() {
  const signal = AbortSignal.timeout(5_000);
  return fetch(`${address}/health/ready`, { signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}
