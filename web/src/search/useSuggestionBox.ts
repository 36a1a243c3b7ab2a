import { useId, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import type { Located } from '../figures/located.js';
import { useSuggestions, type Suggested } from './useSuggestions.js';

/** A combobox that suggests papers while somebody types. */
export interface SuggestionBox {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** For the list. */
  readonly list: {
    readonly id: string;
    readonly suggestions: readonly Located<Suggested>[];
    readonly active: number;
  };
  /** For the input. */
  readonly input: {
    readonly value: string;
    readonly role: 'combobox';
    readonly autoComplete: 'off';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-activedescendant': string | undefined;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
  };
  /** Closes the list. The suggestion that Enter would have taken; null for the text that was typed. */
  readonly leave: () => Located<Suggested> | null;
}

export function useSuggestionBox(initial: string): SuggestionBox {
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const found = useSuggestions(open ? text : '');
  const shown = open && found.length > 0;
  const suggestions = shown ? found : [];

  const leave = (): Located<Suggested> | null => {
    setOpen(false);
    setActive(-1);
    return suggestions[active] ?? null;
  };
  const move = (step: number): void => {
    // One more place than there are suggestions: the text itself.
    const places = suggestions.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };
  return {
    text,
    setText,
    list: { id, suggestions, active },
    input: {
      value: text,
      role: 'combobox',
      autoComplete: 'off',
      'aria-expanded': shown,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': shown && active >= 0 ? `${id}-${active}` : undefined,
      onChange: ({ target }) => {
        setText(target.value);
        setActive(-1);
        setOpen(true);
      },
      onKeyDown: (event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step !== undefined) {
          event.preventDefault();
          if (shown) move(step);
          else setOpen(true);
        } else if (event.key === 'Escape' && shown) {
          event.preventDefault();
          leave();
        }
      },
      onBlur: () => void leave(),
    },
    leave,
  };
}
