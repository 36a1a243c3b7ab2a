import { Random } from '../src/generate/random.js';

/** The paper that all others cite. */
export const HUB = 'doi:10.5555/hub';
const AUTHORS = 100_000;
const FIRST_YEAR = 1_986;
const YEARS = 40;

/**
 * Lines of the native format about one hub: by authors with and without identifiers, some of them its own, with dates of all
 * precisions. Models label half of the citations, people a tenth.
 */
export function* hubLines(citers: number): Generator<string> {
  const random = new Random(1);
  yield textOf({ paper: { identifiers: [HUB], ...facts(random, 0), title: 'Hub' } });
  for (let n = 1; n <= citers; n += 1) {
    const citing = `doi:10.5555/citer.${n}`;
    yield textOf({ paper: { identifiers: [citing], ...facts(random, n), title: `Citer ${n}` } });
    if (random.oneIn(2)) yield citation(citing, 'scite', random);
    else yield citation(citing, 'synthetic');
    if (random.oneIn(10)) yield citation(citing, 'act2', random);
  }
}

function facts(random: Random, n: number): object {
  const day = `${FIRST_YEAR + random.integer(YEARS)}-0${1 + random.integer(9)}-1${random.integer(10)}`;
  const publishedOn = day.slice(0, random.pick([4, 7, 10]));
  return {
    source: 'openalex',
    ...(random.oneIn(50) ? {} : { authors: authorsOf(random, n) }),
    ...(n > 0 && random.oneIn(50) ? {} : { publishedOn }),
  };
}

/** One paper in fifty is by the first author of the hub, with the identifier or by name alone. */
function authorsOf(random: Random, n: number): object[] {
  const some = Array.from({ length: 1 + random.integer(4) }, () => random.integer(AUTHORS));
  const numbers = n === 0 || random.oneIn(50) ? [AUTHORS, ...some] : some;
  return numbers.map((number) => ({
    name: `Ada B. Author${number}`,
    ...(n === 0 || random.oneIn(2) ? { ids: [`openalex:A${number + 1}`] } : {}),
  }));
}

function citation(citing: string, source: string, random?: Random): string {
  const label = random && {
    role: random.pick(['BACKGROUND', 'METHOD', 'RESULT', 'COMPARISON', 'EXTENSION', 'CRITIQUE']),
    polarity: random.pick(['NEUTRAL', 'SUPPORTING', 'CONTRADICTING', 'UNCLASSIFIED']),
  };
  return textOf({ citation: { citing, cited: HUB, source, ...label } });
}

function textOf(line: object): string {
  return `${JSON.stringify(line)}\n`;
}
