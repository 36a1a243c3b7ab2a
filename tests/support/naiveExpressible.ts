import { VOCABULARIES } from '../../src/vocabulary/vocabularies.js';

/** What of a context matters here. */
export interface StatedLabel {
  readonly role: string;
  readonly polarity: string;
  readonly vocabulary: string | null;
  readonly label: string | null;
}

type Axis = 'role' | 'polarity';

/** Whether a label of a citation could have been another one that says this, by the words of docs/citation-profile.md. */
export function canSay(contexts: readonly StatedLabel[], axis: Axis, value: string): boolean {
  const says = (wanted: string) => contexts.some((each) => couldBe(each, axis, wanted));
  return says(value) || (value === 'MIXED' && says('SUPPORTING') && says('CONTRADICTING'));
}

function couldBe({ vocabulary, label, ...stated }: StatedLabel, axis: Axis, value: string) {
  const table = VOCABULARIES.find(({ name }) => name === vocabulary?.toLowerCase());
  const has = (on: Axis, wanted: string) =>
    wanted === 'UNCLASSIFIED' || table?.labels.some((each) => each[on] === wanted) === true;
  const isSentiment = table?.polarityConstruct === 'SENTIMENT';
  const { role, polarity } = { ...stated, ...(isSentiment && { polarity: 'UNCLASSIFIED' }) };
  const isStated = role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED';
  if (isStated && !(table && has('role', role) && has('polarity', polarity))) return true;
  const text = label?.toLowerCase().replace('cito:', '');
  const entry = table?.labels.find((each) => each.label.toLowerCase() === text);
  const decides = isStated || (entry !== undefined && entry.undecided !== true);
  return decides && value !== 'UNCLASSIFIED' && has(axis, value);
}
