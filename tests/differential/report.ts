import type { Harness } from './harness.js';
import type { Request } from './json.js';
import type { Finding, Session } from './session.js';
import { shrunk } from './shrink.js';

/** Findings that are made smaller; the others are most often the same. */
const SHRUNK = 3;

/** What a run found, in words, with the smallest requests that show it. */
export async function describeFindings(harness: Harness, session: Session): Promise<string> {
  const { findings, seed } = session;
  // Most often, what is wrong with one form of a document is wrong with the others, too.
  const ofDocuments = [
    ...new Map([...findings].reverse().map((each) => [each.number, each])).values(),
  ].reverse();
  const parts = [
    `${findings.length} differences in ${ofDocuments.length} documents, CITEGRAPH_TEST_SEED=${seed}`,
  ];
  for (const [place, finding] of ofDocuments.entries()) {
    parts.push(place < SHRUNK ? await describe(harness, finding) : headOf(finding));
  }
  return parts.join('\n\n');
}

async function describe(harness: Harness, finding: Finding): Promise<string> {
  const { before, request } = finding;
  const head = headOf(finding);
  for (const earlier of [[], before]) {
    const differs = async (smaller: Request): Promise<string | null> => {
      // What was asked before is asked of the smaller document, too.
      for (const each of earlier)
        await harness.check({
          ...smaller,
          variables: each.variables,
          operationName: each.operationName,
        });
      return (await harness.check(smaller)).difference;
    };
    const fresh = { ...request, query: `${request.query}\n# again` };
    if ((await differs(fresh)) === null) continue;
    const smallest = await shrunk(
      harness.schema,
      request,
      async (smaller) => (await differs(smaller)) !== null,
    );
    const difference = await differs({ ...smallest, query: `${smallest.query}\n# last` });
    return [
      head,
      textOf(smallest),
      ...earlier.map(({ variables }) => `after ${JSON.stringify(variables)}`),
      difference,
    ].join('\n');
  }
  return `${head}\n(only as it was asked)\n${textOf(request)}`;
}

function headOf({ number, form, outcome }: Finding): string {
  return `document ${number}, ${form}: ${outcome.difference ?? ''}`.slice(0, 1_500);
}

/** A request with those of its variables that it uses. */
function textOf({ query, operationName, variables }: Request): string {
  const used = Object.entries(variables).filter(([name]) => query.includes(`$${name}`));
  return `${query}\n${JSON.stringify({ operationName, variables: Object.fromEntries(used) })}`;
}

/** How often each part of the schema was exercised, the least first. */
export function describeCoverage({ coverage, documents, requests, refused }: Session): string {
  const least = coverage.leastCovered(Infinity).map((part) => `${part} ${coverage.countOf(part)}`);
  return [
    `${documents} documents, ${requests} requests, ${refused} refused; ${least.length} parts of the schema`,
    ...least,
  ].join('\n');
}
