import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Place } from '../layout.js';

/** A paper that follows the pointer. */
interface Dragged {
  readonly node: string;
  /** From the pointer to the paper, in units of the layout. */
  readonly x: number;
  readonly y: number;
}

/**
 * Lets papers be dragged. The library tells when that begins; its own way of moving them knows only the graph that it was made
 * with, and throws for each other one. `graphOf` is the one that is drawn.
 */
export function letDrag(
  sigma: Sigma,
  graphOf: () => Graph,
  onMoved: (id: string, place: Place) => void,
): void {
  let dragged: Dragged | null = null;
  sigma.on('nodeDragStart', (start) => {
    start.preventSigmaDefault();
    const { node, event } = start;
    const place = placeOf(graphOf(), node);
    if (place === null) return;
    const pointer = sigma.viewportToGraph(event);
    dragged = { node, x: place.x - pointer.x, y: place.y - pointer.y };
  });
  sigma.on('moveBody', (move) => {
    if (dragged === null || !graphOf().hasNode(dragged.node)) return;
    // Otherwise the whole drawing would move.
    move.preventSigmaDefault();
    const pointer = sigma.viewportToGraph(move.event);
    graphOf().mergeNodeAttributes(dragged.node, {
      x: pointer.x + dragged.x,
      y: pointer.y + dragged.y,
    });
  });
  const end = (): void => {
    const node = dragged?.node ?? null;
    dragged = null;
    const place = node === null ? null : placeOf(graphOf(), node);
    if (node !== null && place !== null) onMoved(node, place);
  };
  sigma.on('upNode', end);
  sigma.on('upEdge', end);
  sigma.on('upStage', end);
}

function placeOf(graph: Graph, node: string): Place | null {
  if (!graph.hasNode(node)) return null;
  const { x, y } = graph.getNodeAttributes(node);
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}
