import { useLocation } from 'wouter';
import { paperAddress } from '../address/paperAddress.js';
import { useQueryText } from '../address/useQueryText.js';
import { words } from '../words/words.js';
import { readSearch, writeSearch } from './searchAddress.js';
import { SuggestionList } from './SuggestionList.js';
import { useSuggestionBox } from './useSuggestionBox.js';

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
  const { text, list, input, leave } = useSuggestionBox(view.words);
  const submit = (): void => {
    const chosen = leave();
    if (chosen !== null) go(paperAddress(chosen.value.paper.id));
    else if (text.trim() !== '') go(writeSearch({ ...readSearch('').view, words: text.trim() }));
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
          maxLength={2_000}
          aria-label={words.search.label}
          placeholder={words.search.placeholder}
          {...input}
        />
        <button type="submit">{words.search.button}</button>
      </form>
      <SuggestionList
        {...list}
        onChoose={({ paper }) => {
          leave();
          go(paperAddress(paper.id));
        }}
      />
    </search>
  );
}
