import { useMemo } from 'react';
import type { CombinedError } from 'urql';
import { words } from '../words/words.js';
import { laterOf } from './retryAfter.js';

/** Why something cannot be shown, in the words of the server, and a way on: when, where it says so. */
export function Problem({
  error,
  onAgain,
}: {
  readonly error: CombinedError;
  readonly onAgain: () => void;
}) {
  const [first] = error.graphQLErrors;
  const later = useMemo(() => {
    const wait = laterOf(error);
    return wait === null ? null : { ...wait, at: new Date(Date.now() + wait.seconds * 1_000) };
  }, [error]);
  const requestId = first?.extensions['requestId'];
  return (
    <div role="alert" className={later === null ? 'problem' : 'problem early'}>
      {later === null ? (
        <p>
          <strong>{words.states.failed}.</strong> {first?.message ?? words.states.noAnswer}
          {typeof requestId === 'string' ? ` (${words.states.requestId(requestId)})` : ''}
        </p>
      ) : (
        <p>
          <strong>{words.states.notNow}.</strong>{' '}
          {later.isOwnLimit ? words.states.ownLimit : words.states.busy}{' '}
          {words.states.later(later.seconds, later.at)}
        </p>
      )}
      <button type="button" onClick={onAgain}>
        {words.states.again}
      </button>
    </div>
  );
}
