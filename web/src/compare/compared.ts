import { each, within, type Located } from '../figures/located.js';
import type { CitationPolarity, CitationRole, CompareQuery } from '../generated/operations.js';
import type { Bucket, Counted } from '../plots/barRows.js';

export type ComparedPaper = NonNullable<CompareQuery['papers'][number]>;

/** A paper with the letter that stands for it in the plots: colours would not tell five papers apart for everybody. */
export interface Compared {
  readonly letter: string;
  /** The identifier that the address has. */
  readonly asked: string;
  readonly at: Located<ComparedPaper>;
}

export interface Comparison {
  readonly papers: readonly Compared[];
  /** Identifiers that name no paper of this graph. */
  readonly unknown: readonly string[];
  /** Identifiers of papers that are there by another one. */
  readonly again: readonly string[];
}

const LETTERS = 'ABCDE';

export function comparisonOf(place: Located<CompareQuery>, ids: readonly string[]): Comparison {
  const papers: Compared[] = [];
  const unknown: string[] = [];
  const again: string[] = [];
  each(place, (data) => data.papers).forEach((found, index) => {
    const asked = ids[index] ?? '';
    const at = within(found, (paper) => paper);
    if (at === null) unknown.push(asked);
    else if (papers.some((other) => other.at.value.id === at.value.id)) again.push(asked);
    else papers.push({ letter: LETTERS[papers.length] ?? '', asked, at });
  });
  return { papers, unknown, again };
}

/** What a paper has of a role or a polarity. */
export interface ComparedShare {
  readonly paper: Compared;
  readonly counted: Located<Counted> | null;
  readonly bucket: Located<Bucket> | null;
}

export function roleShares(papers: readonly Compared[], role: CitationRole): ComparedShare[] {
  return papers.map((paper) => {
    const is = ({ value }: Located<{ readonly role: CitationRole }>) => value.role === role;
    return {
      paper,
      counted: each(paper.at, ({ citationSummary }) => citationSummary.roles.all).find(is) ?? null,
      bucket:
        each(paper.at, ({ citationSummary }) => citationSummary.roles.buckets).find(is) ?? null,
    };
  });
}

export function polarityShares(
  papers: readonly Compared[],
  polarity: CitationPolarity,
): ComparedShare[] {
  return papers.map((paper) => {
    const is = ({ value }: Located<{ readonly polarity: CitationPolarity }>) =>
      value.polarity === polarity;
    return {
      paper,
      counted:
        each(paper.at, ({ citationSummary }) => citationSummary.polarities.all).find(is) ?? null,
      bucket:
        each(paper.at, ({ citationSummary }) => citationSummary.polarities.buckets).find(is) ??
        null,
    };
  });
}
