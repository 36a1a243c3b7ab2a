import { useId, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { paperAddress } from '../address/paperAddress.js';
import { useQueryText } from '../address/useQueryText.js';
import { words } from '../words/words.js';
import { readSearch, writeSearch } from './searchAddress.js';
import { SuggestionList } from './SuggestionList.js';
import { useSuggestions } from './useSuggestions.js';

/** Where people look for papers, by words, identifiers and addresses: a combobox that suggests papers while they type. */
export function SearchBox() {
  const [path, go] = useLocation();
  const query = useQueryText();
  const { view } = readSearch(path === '/search' ? query : '');
  // Another search, from a link or from the history, is what the box shows then.
  return <Box key={view.words} view={view} go={go} />;
}

interface BoxProps {
  readonly view: ReturnType<typeof readSearch>['view'];
  readonly go: (address: string) => void;
}

function Box({ view, go }: BoxProps) {
  const [text, setText] = useState(view.words);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const suggestions = useSuggestions(open ? text : '');
  const shown = open && suggestions.length > 0;

  const leave = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const submit = (): void => {
    const chosen = shown ? suggestions[active] : undefined;
    leave();
    if (chosen !== undefined) go(paperAddress(chosen.value.paper.id));
    else if (text.trim() !== '') go(writeSearch({ ...readSearch('').view, words: text.trim() }));
  };
  const move = (step: number): void => {
    // One more place than there are suggestions: the text itself.
    const places = suggestions.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (shown) move(step);
      else setOpen(true);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      leave();
    }
  };

  return (
    <search className="search-box">
      <form
        action="/search"
        role="none"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <input
          type="search"
          name="q"
          value={text}
          maxLength={2_000}
          autoComplete="off"
          role="combobox"
          aria-label={words.search.label}
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
          placeholder={words.search.placeholder}
          onChange={({ target }) => {
            setText(target.value);
            setActive(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <button type="submit">{words.search.button}</button>
      </form>
      <SuggestionList
        id={list}
        suggestions={shown ? suggestions : []}
        active={active}
        onChoose={go}
      />
    </search>
  );
}
