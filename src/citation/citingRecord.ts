import { newerOf, type Claim, type Origin } from '../source/claim.js';
import type { Voids } from '../source/thresholds.js';
import { compareVersions } from '../source/version.js';

/** What is to be known of a context here: `text` null is the citation as a whole. */
interface Context {
  readonly version: string;
  readonly text: string | null;
}

/** What the newest version that has a part says in it: contexts by their stored form. */
interface Part<Each> {
  readonly version: string;
  readonly contexts: Map<string, Each>;
}

/**
 * What one record says about one citation. Its parts are the influence rating, whether it is a self-citation, the
 * classification of the citation as a whole, and the sentences; of each, the newest version that has it replaces all older ones, and rows of one version add
 * up. A part that a version does not have stays as it was.
 */
export class CitingRecord<Each extends Context> {
  influential: Claim<boolean> | null = null;
  selfCitation: Claim<boolean> | null = null;
  private version: string | null = null;
  private whole: Part<Each> | null = null;
  private sentences: Part<Each> | null = null;

  constructor(
    readonly source: string,
    private readonly record: string | undefined,
  ) {}

  /** The record reports the citation. */
  report(version: string): void {
    if (this.version === null || compareVersions(version, this.version) > 0) this.version = version;
  }

  rate(claim: Claim<boolean>): void {
    this.influential = this.influential === null ? claim : newerOf(this.influential, claim);
  }

  judge(claim: Claim<boolean>): void {
    this.selfCitation = this.selfCitation === null ? claim : newerOf(this.selfCitation, claim);
  }

  /** `stored` is the context as it is stored, which tells it from others. */
  addContext(stored: string, context: Each): void {
    const part = context.text === null ? 'whole' : 'sentences';
    this[part] = newest(this[part], context.version, [[stored, context]]);
  }

  addNoContexts(version: string): void {
    this.sentences = newest(this.sentences, version, []);
  }

  dropVoid(voids: Voids): void {
    const isVoid = (version: string) => voids.voidsReference(this.at(version));
    if (this.influential !== null && isVoid(this.influential.version)) this.influential = null;
    if (this.selfCitation !== null && isVoid(this.selfCitation.version)) this.selfCitation = null;
    if (this.whole !== null && isVoid(this.whole.version)) this.whole = null;
    if (this.sentences !== null && isVoid(this.sentences.version)) this.sentences = null;
    if (this.version !== null && isVoid(this.version)) this.version = null;
  }

  /** All contexts by their stored form. */
  contexts(): [stored: string, context: Each][] {
    return [...(this.whole?.contexts ?? []), ...(this.sentences?.contexts ?? [])];
  }

  /** The version that says that there are no sentences. */
  empty(): Origin | null {
    const { sentences } = this;
    return sentences?.contexts.size === 0 ? this.at(sentences.version) : null;
  }

  /** The newest version that reports the citation. */
  newest(): Origin | null {
    return this.version === null ? null : this.at(this.version);
  }

  private at(version: string): Origin {
    const { source, record } = this;
    return { source, ...(record !== undefined && { record }), version };
  }
}

function newest<Each>(
  known: Part<Each> | null,
  version: string,
  contexts: readonly (readonly [string, Each])[],
): Part<Each> {
  const order = known === null ? 1 : compareVersions(version, known.version);
  if (known === null || order > 0) return { version, contexts: new Map(contexts) };
  if (order === 0) for (const [stored, context] of contexts) known.contexts.set(stored, context);
  return known;
}
