import { words } from '../words/words.js';

/** To be written. */
export function HomePage() {
  return <h1>{words.siteName}</h1>;
}
