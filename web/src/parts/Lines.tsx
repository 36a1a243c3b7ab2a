import { words } from '../words/words.js';

/** Room for what is on its way, so that nothing moves when it comes. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div className="waiting" role="status" aria-label={words.states.loading}>
      {Array.from({ length: count }, (_, line) => (
        <div key={line} className="line" />
      ))}
    </div>
  );
}
