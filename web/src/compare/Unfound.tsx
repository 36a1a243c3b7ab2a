import { words } from '../words/words.js';
import type { Comparison } from './compared.js';

/** Papers that were asked for and are not shown, and why. */
export function Unfound({ comparison: { unknown, again } }: { readonly comparison: Comparison }) {
  if (unknown.length + again.length === 0) return null;
  return (
    <div role="alert" className="notice">
      <ul>
        {unknown.map((id) => (
          <li key={id}>{words.compare.unknown(<bdi>{id}</bdi>)}</li>
        ))}
        {again.map((id) => (
          <li key={id}>{words.compare.again(<bdi>{id}</bdi>)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What is no identifier at all. */
export function Malformed({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <div role="alert" className="notice">
      <ul>
        {ids.map((id) => (
          <li key={id}>{words.compare.malformed(<bdi>{id}</bdi>)}</li>
        ))}
      </ul>
    </div>
  );
}
