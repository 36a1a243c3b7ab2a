import { useEffect, useRef } from 'react';
import { words } from '../words/words.js';
import type { KeyState } from './heldKey.js';

/** Says what became of the key; where that has changed all that `content` shows, the focus goes there. */
export function useNewsOfKey({ refusal, news }: KeyState, content: string): string {
  const before = useRef(refusal);
  useEffect(() => {
    if (before.current === refusal) return;
    before.current = refusal;
    document.getElementById(content)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [refusal, content]);
  return news === null ? '' : words.key.news[news];
}
