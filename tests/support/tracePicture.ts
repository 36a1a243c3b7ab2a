import { expect } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ReceivedSpan } from './otlpReceiver.js';
import { isWriting } from './pictures.js';

const PICTURE = new URL('../../docs/pictures/trace.svg', import.meta.url);
const WIDTH = 1_000;
const ROW = 22;
const NAMES = 400;
const TOP = 34;
const INDENT = 14;
/** By what a name begins with; text on white has these colours too. */
const COLOURS: readonly (readonly [RegExp, string])[] = [
  [/^(load|read) /, '#6a51a3'],
  [/^READ /, '#1b7837'],
  [/^query$/, '#b35806'],
  [/^/, '#2166ac'],
];

/** A span with those above it. */
interface Row {
  readonly span: ReceivedSpan;
  readonly path: readonly string[];
}

/** How often a request is asked so that its last trace can be pictured: a picture is of a server that is warm. */
export const TIMES_ASKED = isWriting ? 30 : 1;

/**
 * Expects that the documentation pictures the last of these traces: times differ, spans do not. `CITEGRAPH_TEST_PICTURES=write`
 * draws it anew.
 */
export function holdsLastTrace(spans: readonly ReceivedSpan[]): void {
  const last = spans.reduce((one, other) => (other.start > one.start ? other : one));
  const rows = rowsBelow(
    '',
    [],
    spans.filter(({ traceId }) => traceId === last.traceId),
  );
  if (isWriting) writeFileSync(PICTURE, drawn(rows));
  expect(pathsIn(readFileSync(PICTURE, 'utf8'))).toEqual(pathsIn(drawn(rows)));
}

function pathsIn(picture: string): string[] {
  return [...picture.matchAll(/<title>([^<]*): [\d.]+ ms<\/title>/g)]
    .map(([, path = '']) => path)
    .sort();
}

/** In the order of a tree: each span before those below it, and these by the time they begin. */
function rowsBelow(
  parent: string,
  above: readonly string[],
  spans: readonly ReceivedSpan[],
): Row[] {
  return spans
    .filter(({ parentSpanId }) => parentSpanId === parent)
    .sort((a, b) => Number(a.start - b.start))
    .flatMap((span) => {
      const path = [...above, span.name];
      return [{ span, path }, ...rowsBelow(span.spanId, path, spans)];
    });
}

function drawn(rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) throw new Error('The trace has no first span.');
  const ms = (from: bigint, to: bigint): number => Number(to - from) / 1e6;
  const start = first.span.start;
  const whole = Math.max(...rows.map(({ span }) => ms(start, span.end)));
  const x = (at: number): string => (NAMES + (at / whole) * (WIDTH - NAMES - 70)).toFixed(1);
  const height = TOP + rows.length * ROW + 10;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => share * whole);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...ticks.flatMap((at) => [
      `<line x1="${x(at)}" x2="${x(at)}" y1="${TOP - 8}" y2="${height - 8}" stroke="#ddd"/>`,
      `<text x="${x(at)}" y="18" text-anchor="middle" fill="#595959">${at.toFixed(1)} ms</text>`,
    ]),
    ...rows.map(({ span, path }, place) => {
      const y = TOP + place * ROW;
      const [from, to] = [ms(start, span.start), ms(start, span.end)];
      const width = Math.max(1.5, Number(x(to)) - Number(x(from)));
      const colour = COLOURS.find(([of]) => of.test(span.name))?.[1] ?? '';
      return [
        `<g fill="${colour}"><title>${path.join(' › ')}: ${(to - from).toFixed(2)} ms</title>`,
        `<text x="${12 + (path.length - 1) * INDENT}" y="${y + 14}">${span.name}</text>`,
        `<rect x="${x(from)}" y="${y + 4}" width="${width.toFixed(1)}" height="12" rx="2"/>`,
        `<text x="${Number(x(to)) + 5}" y="${y + 14}" fill="#595959" font-size="11">${(to - from).toFixed(1)}</text></g>`,
      ].join('');
    }),
    '</svg>\n',
  ].join('\n');
}
