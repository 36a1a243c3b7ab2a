import type { CombinedError } from 'urql';
import { words } from '../words/words.js';

/** Why something cannot be shown, in the words of the server, and a way on. */
export function Problem({
  error,
  onAgain,
}: {
  readonly error: CombinedError;
  readonly onAgain: () => void;
}) {
  const [first] = error.graphQLErrors;
  const requestId = first?.extensions['requestId'];
  return (
    <div role="alert" className="problem">
      <p>
        <strong>{words.states.failed}.</strong> {first?.message ?? words.states.noAnswer}
        {typeof requestId === 'string' ? ` (${words.states.requestId(requestId)})` : ''}
      </p>
      <button type="button" onClick={onAgain}>
        {words.states.again}
      </button>
    </div>
  );
}
