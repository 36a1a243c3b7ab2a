import { words } from '../words/words.js';
import { pathText, within, type Lead, type Located } from './located.js';
import { writtenAs, type NumberForm } from './numberForm.js';

interface NumProps<From> {
  readonly at: Located<From>;
  readonly of: Lead<From, number | null>;
  /** How it is written; a count by default. */
  readonly as?: NumberForm;
  /** The element: tspan in drawings. */
  readonly tag?: 'span' | 'tspan';
}

/** A number of an answer, with the place that it comes from. "—" where the answer has none. */
export function Num<From>({ at, of, as = 'count', tag: Tag = 'span' }: NumProps<From>) {
  const found = within(at, of);
  if (found === null) return <Tag title={words.nothingSaysSo}>—</Tag>;
  const number = found.value;
  return (
    <Tag className="num" data-graphql={pathText(found)} data-value={number}>
      {writtenAs(as, number)}
    </Tag>
  );
}
