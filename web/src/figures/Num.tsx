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
  /** Why there may be none; by default only that there is none. */
  readonly none?: string;
}

/** A number of an answer, with the place that it comes from. "—" where the answer has none. */
export function Num<From>(props: NumProps<From>) {
  const { at, of, as = 'count', tag: Tag = 'span', none = words.noNumber } = props;
  const found = within(at, of);
  if (found === null) return <Tag title={none}>—</Tag>;
  const number = found.value;
  return (
    <Tag className="num" data-graphql={pathText(found)} data-value={number}>
      {writtenAs(as, number)}
    </Tag>
  );
}
