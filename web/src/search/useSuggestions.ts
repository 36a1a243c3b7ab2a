import { useEffect, useState } from 'react';
import { useOperation } from '../client/useOperation.js';
import { each, type Located } from '../figures/located.js';
import { Suggest, type SuggestQuery } from '../generated/operations.js';

export type Suggested = SuggestQuery['suggest']['suggestions'][number];

/** The server suggests nothing for less. */
const LEAST_CHARACTERS = 3;
/** Milliseconds without a key stroke. */
const PAUSE_MS = 120;

/** What papers a text may begin; those of the text before while others are asked. */
export function useSuggestions(text: string): readonly Located<Suggested>[] {
  const prefix = useSettled(text.trim());
  const pause = prefix.length < LEAST_CHARACTERS;
  const { place } = useOperation(Suggest, { prefix }, { pause });
  if (pause || place === null) return [];
  return each(place, (data) => data.suggest.suggestions);
}

/** The text as it is when nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
