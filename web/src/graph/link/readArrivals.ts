import type { PaperArrival } from '../graphState.js';
import type { Arrival } from '../shownGraph.js';
import type { LinkReader } from './LinkReader.js';
import { ARRIVAL_LETTERS } from './linkVersion.js';

const RUN = /^([acrpw])(\d{0,9})(?:-(\d{1,9}))?(?:\*(\d{1,5}))?$/;
const EXPECTED = 'a letter of a, c, r, p, w with numbers of papers, such as a.c0*40.p0-3.w2-1';
/** Steps that a walk may have. */
const MOST_STEPS = 6;

/**
 * The papers of a link with the reasons that its `why` gives them, run by run; without reasons, as asked for. `all` are the
 * papers that numbers stand for.
 */
export function readArrivals(
  asked: LinkReader,
  ids: readonly string[],
  all: readonly string[],
): PaperArrival[] {
  const unexplained = ids.map((id): PaperArrival => ({ id, arrival: { kind: 'ASKED' } }));
  const text = asked.value('why');
  if (text === '') return unexplained;
  const reasons: Arrival[] = [];
  for (const run of text.split('.')) {
    const read = reasonIn(run, all);
    if (read === null || reasons.length + read.times > ids.length) {
      asked.tell('why', run, read === null ? EXPECTED : `reasons for ${ids.length} papers`);
      return unexplained;
    }
    for (let time = 0; time < read.times; time += 1) reasons.push(read.arrival);
  }
  if (reasons.length < ids.length) {
    asked.tell('why', `reasons for ${reasons.length}`, `reasons for ${ids.length} papers`);
    return unexplained;
  }
  return unexplained.map(({ id, arrival }, index) => ({ id, arrival: reasons[index] ?? arrival }));
}

function reasonIn(
  run: string,
  all: readonly string[],
): { readonly arrival: Arrival; readonly times: number } | null {
  const [, letter, first = '', second, times = '1'] = RUN.exec(run) ?? [];
  const arrival = arrivalOf(letter, first, second, all);
  return arrival === null ? null : { arrival, times: Number(times) };
}

function arrivalOf(
  letter: string | undefined,
  first: string,
  second: string | undefined,
  all: readonly string[],
): Arrival | null {
  const from = all[Number(first)];
  const to = second === undefined ? undefined : all[Number(second)];
  const known = first !== '' && from !== undefined;
  switch (letter) {
    case ARRIVAL_LETTERS.ASKED:
      return first === '' && second === undefined ? { kind: 'ASKED' } : null;
    case ARRIVAL_LETTERS.CITERS:
    case ARRIVAL_LETTERS.REFERENCES: {
      const direction = letter === ARRIVAL_LETTERS.CITERS ? 'CITERS' : 'REFERENCES';
      return known && second === undefined ? { kind: 'EXPANDED', from, direction } : null;
    }
    case ARRIVAL_LETTERS.ON_PATH:
      return known && to !== undefined ? { kind: 'ON_PATH', from, to } : null;
    case ARRIVAL_LETTERS.WALKED: {
      const step = Number(first);
      const isStep = first !== '' && step >= 1 && step <= MOST_STEPS;
      return isStep && to !== undefined ? { kind: 'WALKED', step, from: to } : null;
    }
    default:
      return null;
  }
}
