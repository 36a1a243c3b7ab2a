import { onFirstUse } from '../words/onFirstUse.js';
import { within, type Lead, type Located } from './located.js';
import { Num } from './Num.js';

/** A noun for one and for any other number of things, by the plural rules of English. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

const RULES = onFirstUse(() => new Intl.PluralRules('en'));

interface CountedProps<From> {
  readonly at: Located<From>;
  readonly of: Lead<From, number | null>;
  readonly noun: Noun;
}

/** A number of things: "1 citing paper", "17 citing papers". */
export function Counted<From>({ at, of, noun }: CountedProps<From>) {
  const number = within(at, of)?.value ?? 0;
  return (
    <>
      <Num at={at} of={of} /> {RULES().select(number) === 'one' ? noun.one : noun.other}
    </>
  );
}
