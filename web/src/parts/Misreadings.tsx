import type { Misread } from '../address/queryReader.js';
import { words } from '../words/words.js';

/** What of an address, a link or a file says nothing. */
export function Misreadings({ misread }: { readonly misread: readonly Misread[] }) {
  if (misread.length === 0) return null;
  return (
    <div role="alert" className="notice">
      <ul>
        {misread.map(({ name, value, expected }) => (
          <li key={`${name} ${value}`}>{words.misread(name, value, expected)}</li>
        ))}
      </ul>
    </div>
  );
}
