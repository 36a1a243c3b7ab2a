/** A paper that the replayed services know. */
export interface ReplayedPaper {
  /** A number, of which all its identifiers are made. */
  readonly number: number;
  readonly title: string;
  /** Numbers of what it cites. */
  readonly cites: readonly number[];
  /** What Semantic Scholar says of its citations, by the number of the cited paper. */
  readonly sentences?: Readonly<Record<number, readonly ReplayedSentence[]>>;
}
export interface ReplayedSentence {
  readonly context: string;
  readonly intents: readonly string[];
}

export const wOf = (number: number): string => `W${1_000 + number}`;
export const doiOf = (number: number): string => `10.5555/p${number}`;
export const shaOf = (number: number): string => number.toString(16).padStart(40, '0');
export const omidOf = (number: number): string => `br/06${number}`;
export const corpusOf = (number: number): number => 900_000 + number;

/** All papers that the services know. */
export class ReplayedPapers {
  constructor(readonly all: readonly ReplayedPaper[]) {}

  numbered(number: number): ReplayedPaper | undefined {
    return this.all.find((paper) => paper.number === number);
  }

  citersOf(number: number): ReplayedPaper[] {
    return this.all.filter(({ cites }) => cites.includes(number));
  }
}
