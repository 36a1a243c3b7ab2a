import type { PaperCard } from './paperRows.js';

/**
 * A card as a list: the form in which statements return nested papers. The rest is null when it was not
 * requested.
 */
export type CardTuple = readonly [
  id: string,
  title: string | null,
  summary: string | null,
  rest: CardRest | null,
];

type CardRest = readonly [
  summaryOrigin: string | null,
  venue: string | null,
  publishedOn: string | null,
  url: string | null,
  stub: boolean,
  citerCount: number,
  referenceCount: number,
];

/** Fields of the GraphQL type that a card without its rest answers. */
export const LINE_FIELDS = ['id', 'title', 'summary'] as const;

/** The card in a list. */
export function cardOf([id, title, summary, rest]: CardTuple): PaperCard {
  if (rest === null) return new PaperLine(id, title, summary);
  const [summaryOrigin, venue, publishedOn, url, stub, citerCount, referenceCount] = rest;
  return {
    id,
    title,
    summary,
    summaryOrigin,
    venue,
    publishedOn,
    url,
    stub,
    citerCount,
    referenceCount,
  };
}

/**
 * A card of which only some columns were read. Columns that were not read must not pass for null, which is a
 * value.
 */
class PaperLine implements PaperCard {
  constructor(
    readonly id: string,
    readonly title: string | null,
    readonly summary: string | null,
  ) {}

  get summaryOrigin(): never {
    return notRead('summaryOrigin');
  }
  get venue(): never {
    return notRead('venue');
  }
  get publishedOn(): never {
    return notRead('publishedOn');
  }
  get url(): never {
    return notRead('url');
  }
  get stub(): never {
    return notRead('stub');
  }
  get citerCount(): never {
    return notRead('citerCount');
  }
  get referenceCount(): never {
    return notRead('referenceCount');
  }
}

function notRead(column: keyof PaperCard): never {
  throw new Error(`${column} is used but was not read for this paper.`);
}
