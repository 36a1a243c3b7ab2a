import { words } from '../words/words.js';

/** To be written. */
export function ComparePage() {
  return <h1>{words.siteName}</h1>;
}
