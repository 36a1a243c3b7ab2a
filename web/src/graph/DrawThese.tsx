import { Link } from 'wouter';
import { words } from '../words/words.js';
import { graphAddress, MOST_ASKED } from './graphAddress.js';

/** The way from papers that are listed to the drawing of what is between them, or around one alone. */
export function DrawThese({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return <Link href={graphAddress(ids.slice(0, MOST_ASKED))}>{textFor(ids.length)}</Link>;
}

function textFor(papers: number): string {
  const { draw, drawThese, drawFirst } = words.graph;
  if (papers > MOST_ASKED) return drawFirst(MOST_ASKED);
  return papers === 1 ? draw : drawThese;
}
