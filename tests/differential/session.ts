import { visit } from 'graphql';
import { Coverage } from './coverage.js';
import { generateDocument, type Generated } from './generate/operation.js';
import { Targets } from './generate/targets.js';
import type { Harness, Outcome } from './harness.js';
import type { Request } from './json.js';
import type { ModelAnswer } from './model/answer.js';
import { Random } from './random.js';
import { otherForms, type Form } from './rewrite.js';

/** Answers of server and model that differ. */
export interface Finding {
  /** Which document of the run. */
  readonly number: number;
  /** As which form, or after what. */
  readonly form: string;
  /** What was asked before, of the same document. */
  readonly before: readonly Request[];
  readonly request: Request;
  readonly outcome: Outcome;
}

/** Between the seeds of documents. */
const STRIDE = 7_919;

/** A run of random documents, all from one seed. */
export class Session {
  readonly coverage: Coverage;
  readonly findings: Finding[] = [];
  documents = 0;
  requests = 0;
  refused = 0;
  private readonly targets: Targets;

  constructor(
    private readonly harness: Harness,
    readonly seed: number,
  ) {
    this.coverage = new Coverage(harness.schema);
    this.targets = new Targets(harness.schema);
  }

  /** Writes a document, and asks for it again and again: with other values, by other operations, in other forms. */
  async runDocument(): Promise<void> {
    const { harness, coverage } = this;
    const { schema, pools } = harness;
    this.documents += 1;
    // Each document has choices of its own, so that one more in another does not change all that follow.
    const random = new Random((this.seed + this.documents * STRIDE) | 0);
    const generated = generateDocument({ schema, random, coverage, pools }, this.targets);
    const [first, ...others] = requestsOf(generated, random);
    if (first === undefined) return;
    const { expected } = await this.check(first, [], coverage);
    visit(generated.document, { Directive: ({ name }) => coverage.count(`@${name.value}`) });
    const forms = otherForms(schema, generated.document, first.request, random);
    await Promise.all([
      ...others.map((other) =>
        this.check(other, [first.request], other.name === 'another operation' ? coverage : null),
      ),
      ...forms.map((form) => this.check(form, [], null, expected)),
    ]);
  }

  private async check(
    { name, request }: Form,
    before: readonly Request[],
    coverage: Coverage | null = null,
    expected: ModelAnswer | null = null,
  ): Promise<Outcome> {
    this.requests += 1;
    const outcome = await this.harness.check(request, coverage, expected);
    if (outcome.refused) this.refused += 1;
    if (outcome.difference !== null) {
      this.findings.push({ number: this.documents, form: name, before, request, outcome });
    }
    return outcome;
  }
}

/** Requests of one document, which must not depend on each other. */
function requestsOf({ text, operationNames, values }: Generated, random: Random): Form[] {
  const [first, ...others] = random.shuffled(operationNames);
  const request = (operationName: string | undefined): Request => ({
    query: text,
    operationName,
    variables: values(),
  });
  const asked = request(first);
  return [
    { name: 'first', request: asked },
    { name: 'with other values', request: request(first) },
    ...others.map((name) => ({ name: 'another operation', request: request(name) })),
    ...(random.chance(0.3) ? [{ name: 'again', request: asked }] : []),
  ];
}
