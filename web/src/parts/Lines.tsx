import { words } from '../words/words.js';

/** From one line to the next, in rem, and from its end to the next one: see `.waiting` in `style/panels.css`. */
const PITCH = 1.55;
const GAP = 0.55;

/** Room for what is on its way, so that nothing moves when it comes. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div className="waiting" role="status" aria-label={words.states.loading}>
      <svg height={`${(count * PITCH - GAP).toFixed(2)}rem`} aria-hidden="true" />
    </div>
  );
}
