import { words } from '../words/words.js';
import type { Comparison } from './compared.js';

/** Papers that were asked for and are not shown, and why. */
export function Unfound({ comparison: { unknown, again } }: { readonly comparison: Comparison }) {
  if (unknown.length + again.length === 0) return null;
  return (
    <ul role="alert" className="notice">
      {unknown.map((id) => (
        <li key={id}>{words.compare.unknown(<bdi>{id}</bdi>)}</li>
      ))}
      {again.map((id) => (
        <li key={id}>{words.compare.again(<bdi>{id}</bdi>)}</li>
      ))}
    </ul>
  );
}
