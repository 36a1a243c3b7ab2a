import type { ReactNode } from 'react';
import type { Refusal } from '../../key/heldKey.js';

/** Why a key is no way in. */
const FAULTS: Readonly<Record<Exclude<Refusal, 'MISSING'> | 'MALFORMED' | 'NO_ANSWER', string>> = {
  MALFORMED:
    'This is not a whole key. A key begins with citegraph_ and has 66 characters: copy all of it.',
  NOT_TAKEN:
    'The server does not take this key: it is mistyped, or has been revoked, replaced or has expired. A key that was made this very moment is known within two seconds.',
  LACKS_SCOPE: 'This key is not for reading: it lacks the scope “read”.',
  NO_ANSWER: 'The server could not check this key just now. Try again in a moment.',
};

/** Of a key that was in use. */
const ENDED: Readonly<Record<Refusal, string | null>> = {
  MISSING: null,
  NOT_TAKEN:
    'The server no longer takes your key: it has been revoked, replaced or has expired. This tab has forgotten it.',
  LACKS_SCOPE: 'Your key is not for reading: it lacks the scope “read”. This tab has forgotten it.',
};

/** For servers that answer only those who have a key. */
export const keyWords = {
  title: 'This server asks for an API key',
  shortTitle: 'Needs an API key',
  lead: 'Its graph is open to those who have a key. Paste yours to see this page.',
  label: 'API key',
  use: 'Use this key',
  checking: 'Checking the key…',
  reveal: 'Show what is typed',
  kept: 'It is kept in this tab until you close the tab or forget the key, and is sent to this server alone.',
  faults: FAULTS,
  ended: ENDED,
  getTitle: 'If you have no key',
  get: 'Ask whoever runs this server: they make one, and can take it back at any time.',
  run: (command: ReactNode, documentation: ReactNode) => (
    <>
      If you run it yourself, {command} prints one, which is shown only once. See {documentation}.
    </>
  ),
  documentation: 'who may ask',
  forget: 'Forget the key',
  inUse: (id: string | null) =>
    `These pages ask with ${id === null ? 'your token' : `the API key ${id}`}, which this tab keeps until you close it.`,
  news: { TAKEN: 'The key is taken.', FORGOTTEN: 'The key is forgotten.' },
};
