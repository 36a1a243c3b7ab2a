// node --import ./scripts/typescript.mjs bench/citerCube.ts [--citers N] [--years N]
//
// The cube of a hub, without a database: how many cells and bytes it has, what a summary under a filter costs to read from
// it, and what a batch of new citers costs to store. One hub has labels as uneven as those of the synthetic graph, a tenth
// of them by people; the widest draws every combination of year, role, polarity, verdict and human labels alike.
import { parseArgs } from 'node:util';
import { chooseCells } from '../src/citation/chosenCells.js';
import {
  CiterCube,
  NO_CUBE,
  cellsOf,
  type StoredCube,
  type TalliedLabels,
} from '../src/citation/citerCube.js';
import { readFilter } from '../src/citation/filter.js';
import { POLARITIES } from '../src/citation/polarity.js';
import { ROLES } from '../src/citation/role.js';
import { SELF_CITATIONS } from '../src/citation/selfCitation.js';
import { Random } from '../src/generate/random.js';
import { must } from '../src/must.js';
import { formatTable } from './table.js';

const { values } = parseArgs({
  options: {
    citers: { type: 'string', default: '250000' },
    years: { type: 'string', default: '40' },
  },
});
const [citers, years] = [Number(values.citers), Number(values.years)];
/** New citers of the hub in one batch. */
const BATCH = 1_000;
const FILTER = readFilter({ basis: 'HUMAN', selfCitations: 'EXCLUDE_LIKELY', yearTo: 2_010 });

const random = new Random(1);
const any = <Value>(items: readonly Value[]): Value =>
  must(items[random.integer(items.length)], 'one of them');
/** The first ones most often, as roles, polarities and verdicts are. */
const uneven = <Value>(items: readonly Value[]): Value =>
  must(items[Math.floor(items.length * random.fraction() ** 3)], 'one of them');

function labelsBy(pick: typeof any, isHuman: boolean): TalliedLabels {
  return {
    role: pick(ROLES.toReversed()),
    polarity: pick(POLARITIES.toReversed()),
    humanRole: isHuman ? pick(ROLES) : null,
    humanPolarity: isHuman ? pick(POLARITIES) : null,
    selfCitation: pick(SELF_CITATIONS.toReversed()),
    vocabularies: null,
  };
}

const HUBS = {
  'without labels': () => ({
    ...labelsBy(uneven, false),
    role: ROLES[12],
    polarity: POLARITIES[4],
  }),
  'labels by models': () => labelsBy(uneven, false),
  'a tenth by people': () => labelsBy(uneven, random.oneIn(10)),
  'the widest': () => labelsBy(any, random.oneIn(2)),
};

function added(stored: StoredCube, count: number, labels: () => TalliedLabels): StoredCube {
  const cube = new CiterCube(stored);
  for (let n = 0; n < count; n += 1) {
    cube.change(labels(), String(2_026 - random.integer(years)), 1);
  }
  return cube.store();
}

/** Milliseconds of a call, the shortest of some. */
function timeOf(call: () => unknown): string {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times).toFixed(1);
}

const rows = Object.entries(HUBS).map(([name, labels]) => {
  const cube = added(NO_CUBE, citers, labels);
  return [
    ...[name, cellsOf(cube).length, Buffer.byteLength(cube.citerCube ?? '')],
    ...[timeOf(() => chooseCells(cellsOf(cube), FILTER)), timeOf(() => added(cube, BATCH, labels))],
  ];
});
const columns = ['hub', 'cells', 'bytes', 'ms to read', `ms to add ${BATCH}`];
process.stdout.write(`${citers} citers of ${years} years\n${formatTable(columns, rows)}\n`);
