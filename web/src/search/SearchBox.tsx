import { useLocation } from 'wouter';
import { words } from '../words/words.js';

/** Where people look for papers: by words, identifiers and addresses. */
export function SearchBox() {
  const [, go] = useLocation();
  return (
    <search>
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = new FormData(event.currentTarget).get('q');
          const text = typeof asked === 'string' ? asked.trim() : '';
          if (text !== '') go(`/search?q=${encodeURIComponent(text)}`);
        }}
      >
        <input
          type="search"
          name="q"
          aria-label={words.search.label}
          placeholder={words.search.placeholder}
        />
        <button type="submit">{words.search.button}</button>
      </form>
    </search>
  );
}
