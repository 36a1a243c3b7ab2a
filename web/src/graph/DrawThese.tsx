import { Link } from 'wouter';
import { graphAddress, MOST_ASKED } from './graphAddress.js';
import { words } from '../words/words.js';

/** The way from papers that are listed to the drawing of what is between them; nothing where there is only one. */
export function DrawThese({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length < 2) return null;
  const { drawThese, drawFirst } = words.graph;
  return (
    <Link href={graphAddress(ids.slice(0, MOST_ASKED))}>
      {ids.length > MOST_ASKED ? drawFirst(MOST_ASKED) : drawThese}
    </Link>
  );
}
