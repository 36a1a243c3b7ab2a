import { wordPatternOf } from '../citation/contextWords.js';
import { RETRACTING_KINDS } from '../paper/editorialState.js';

/** Whether a citation of a retracted paper lets the retraction be seen, each with its description in the API. */
export const ACKNOWLEDGEMENT_DESCRIPTIONS = {
  YES: 'A citing sentence in this graph has a word of retraction, such as RETRACTED in the title that it cites; or the citing paper cites the notice, too.',
  NOT_IN_THE_SENTENCES_WE_HOLD:
    'No citing sentence in this graph has such a word. The paper may say it elsewhere: in another sentence, or in its bibliography.',
  NO_SENTENCE: 'This graph has no citing sentence.',
} as const;

export type Acknowledgement = keyof typeof ACKNOWLEDGEMENT_DESCRIPTIONS;

export const ACKNOWLEDGEMENTS = Object.keys(ACKNOWLEDGEMENT_DESCRIPTIONS) as Acknowledgement[];

/**
 * Words that say of a publication that it is retracted, in the languages of most papers; a longer word may begin with one.
 * Those that mostly mean something else are left out: `retratado` is a portrait in Portuguese more often.
 */
export const RETRACTION_WORDS: readonly string[] = [
  ...['retracted', 'retraction'],
  ...['rétracté', 'rétractation'],
  ...['retractado', 'retractada', 'retractación', 'retratação'],
  ...['ritrattato', 'ritrattata', 'ritrattazione'],
  ...['zurückgezogen', 'Retraktion'],
  ...['ретракция', 'ретракции', 'ретрагирован'],
  ...['撤稿', '撤回', '철회'],
];
/** They say it of papers that were withdrawn; of others, they mostly mean a drug or a participant. */
export const WITHDRAWAL_WORDS: readonly string[] = ['withdrawn', 'withdrawal'];

/** Parameters of statements that look for acknowledgements. */
export interface AcknowledgementParams {
  /** Regular expressions of Java for decomposed sentences in lower case. */
  readonly retractionWords: string;
  readonly withdrawalWords: string;
  /** Kinds of notices of which a citation says it. */
  readonly retractingKinds: readonly string[];
}

export const ACKNOWLEDGEMENT_PARAMS = [
  'retractionWords',
  'withdrawalWords',
  'retractingKinds',
] as const satisfies (keyof AcknowledgementParams)[];

export const ACKNOWLEDGED_BY: AcknowledgementParams = {
  retractionWords: anyOf(RETRACTION_WORDS),
  withdrawalWords: anyOf([...RETRACTION_WORDS, ...WITHDRAWAL_WORDS]),
  retractingKinds: RETRACTING_KINDS,
};

function anyOf(words: readonly string[]): string {
  return `(?s).*?(?:${words.map(wordPatternOf).join('|')}).*`;
}
