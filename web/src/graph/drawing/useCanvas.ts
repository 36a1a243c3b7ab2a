import { useEffect, useRef, useState, type RefObject } from 'react';
import { words } from '../../words/words.js';
import type { Picture } from '../picture.js';
import type { Column } from '../timeLayout.js';
import type { GraphActs } from './GraphCanvas.js';
import { Stage } from './Stage.js';

type Acts = Omit<GraphActs, 'onFrame' | 'onOver'>;

interface Canvas {
  /** The browser cannot draw. */
  readonly failed: boolean;
  readonly zoom: (how: 'IN' | 'OUT' | 'ALL') => void;
}

/** Keeps a canvas in an element in step with a picture. */
export function useCanvas(
  element: RefObject<HTMLElement | null>,
  picture: Picture,
  columns: readonly Column[],
  acts: Acts,
): Canvas {
  const stage = useRef<Stage | null>(null);
  const [failed, setFailed] = useState(false);
  // The acts of the last rendering, without making the canvas anew.
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (element.current === null) return undefined;
    const acting: Acts = {
      onPaper: (id) => latest.current.onPaper(id),
      onCitation: (key) => latest.current.onCitation(key),
      onNothing: () => latest.current.onNothing(),
      onExpand: (id) => latest.current.onExpand(id),
      onMoved: (id, place) => latest.current.onMoved(id, place),
    };
    try {
      stage.current = new Stage(element.current, acting, words.graph.drawing.undated);
    } catch {
      setFailed(true);
    }
    return () => {
      stage.current?.remove();
      stage.current = null;
    };
  }, [element]);
  useEffect(() => stage.current?.show(picture, columns), [picture, columns]);
  return { failed, zoom: (how) => stage.current?.zoom(how) };
}
