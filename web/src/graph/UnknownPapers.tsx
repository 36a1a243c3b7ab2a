import { words } from '../words/words.js';

/** Identifiers of the address that name no paper of this graph. */
export function UnknownPapers({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <div role="alert" className="notice">
      <ul>
        {ids.map((id) => (
          <li key={id}>{words.graph.unknown(<bdi>{id}</bdi>)}</li>
        ))}
      </ul>
    </div>
  );
}
