import type { Misread } from '../address/hubAddress.js';
import { words } from '../words/words.js';

/** What the address asks for in vain. */
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
