import { words } from '../words/words.js';

/** Instead of a page whose script cannot be loaded: after an update of the server, that takes the page itself anew. */
export function NotLoaded() {
  return (
    <div className="problem" role="alert">
      <h1>{words.states.failed}</h1>
      <p>{words.states.noScript}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {words.states.again}
      </button>
    </div>
  );
}
