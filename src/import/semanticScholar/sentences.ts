import { LIMITS } from '../../record/limits.js';
import type { Fields } from '../json/fields.js';
import { cleanText } from '../../paper/cleanText.js';

/** The sentences of a citation, and the labels of each and of the whole. */
export interface Sentences {
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly whole: ReadonlySet<string>;
  /** Whether the source says that there is no sentence. */
  readonly none: boolean;
}

/** Labels in a list: of one sentence each where the items are lists, and of the whole citation where they are texts. */
interface Intents {
  readonly flat: readonly string[];
  readonly nested: readonly (readonly string[])[];
}

/**
 * Reads sentences and labels. `contextsWithIntent` labels its sentences, and `intents` those at the same places of
 * `contexts`, or the whole. A label that a sentence has is not one of the whole: the API repeats there what it says of
 * sentences.
 */
export function readSentences(fields: Fields): Sentences {
  const labels = new Map<string, Set<string>>();
  for (const pair of fields.objects('contextsWithIntent')) {
    const text = readLine(pair, 'context', pair.raw('context'), LIMITS.context);
    const intents = pair.list('intents') ?? [];
    add(labels, text, linesIn(pair, 'intents', intents), fields);
  }
  const contexts = fields.list('contexts') ?? [];
  const { flat, nested } = readIntents(fields, contexts.length);
  contexts.forEach((context, at) => {
    const text = readLine(fields, `contexts.${at}`, context, LIMITS.context);
    add(labels, text, nested[at] ?? [], fields);
  });
  const ofSentences = new Set([...labels.values()].flatMap((its) => [...its]));
  const whole = new Set(flat.filter((label) => !ofSentences.has(label)));
  return { labels, whole, none: labels.size === 0 && saysNone(fields) };
}

/** Lists that are not as many as the sentences say nothing about any of them, but about the whole. */
function readIntents(fields: Fields, sentences: number): Intents {
  const intents = fields.list('intents') ?? [];
  const flat = intents.flatMap((item, at) =>
    isList(item) ? [] : (readLine(fields, `intents.${at}`, item, LIMITS.label) ?? []),
  );
  const nested = intents.map((item, at) =>
    isList(item) ? linesIn(fields, `intents.${at}`, item) : [],
  );
  if (intents.length === sentences || !intents.some(isList)) return { flat, nested };
  fields.refuse('intents', `a list for each of ${sentences} sentences`, intents.length);
  return { flat: [...flat, ...nested.flat()], nested: [] };
}

function add(
  all: Map<string, Set<string>>,
  text: string | undefined,
  labels: readonly string[],
  fields: Fields,
): void {
  if (text === undefined) return;
  const known = all.get(text);
  if (known === undefined && all.size >= LIMITS.contexts) {
    fields.refuse('contexts', `at most ${LIMITS.contexts} sentences`, text);
  } else all.set(text, new Set([...(known ?? []), ...labels]));
}

function linesIn(fields: Fields, name: string, list: readonly unknown[]): string[] {
  return list.flatMap((value, at) => readLine(fields, `${name}.${at}`, value, LIMITS.label) ?? []);
}

function readLine(
  fields: Fields,
  name: string,
  value: unknown,
  longest: number,
): string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = typeof value === 'string' ? (cleanText(value) ?? '') : undefined;
  if (text !== undefined && text.length <= longest) return text === '' ? undefined : text;
  fields.refuse(name, `a text of at most ${longest} characters`, text?.slice(0, 200) ?? value);
  return undefined;
}

/** Whether the lists of sentences that are there are empty; one that was not asked for says nothing. */
function saysNone(fields: Fields): boolean {
  const given = ['contexts', 'contextsWithIntent'].filter((name) => fields.has(name));
  return given.length > 0 && given.every((name) => isEmpty(fields.raw(name)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (isList(value) && value.length === 0);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
