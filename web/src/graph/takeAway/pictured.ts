import type { GraphState } from '../graphState.js';
import { laidOut, type Laid } from '../layout.js';
import { pictureOf, type Picture } from '../picture.js';
import type { ShownGraph } from '../shownGraph.js';

/** What is drawn, as the drawing comes to it: the same for the same papers and the same state. */
export function pictured(
  shown: ShownGraph,
  state: Pick<GraphState, 'layout' | 'pins' | 'selected' | 'find'>,
): { readonly laid: Laid; readonly picture: Picture } {
  const laid = laidOut(shown, state.layout, state.pins);
  return { laid, picture: pictureOf(shown, laid, state) };
}
