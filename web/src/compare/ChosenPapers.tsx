import { useLocation } from 'wouter';
import { words } from '../words/words.js';
import { compareAddress, MOST, withoutPaper, withPaper } from './compareAddress.js';

/** The papers of the address, to remove, and a field to add one. */
export function ChosenPapers({ ids }: { readonly ids: readonly string[] }) {
  const [, go] = useLocation();
  const { compare } = words;
  return (
    <>
      {ids.length === 0 ? null : (
        <ul className="chosen" aria-label={compare.chosen}>
          {ids.map((id) => (
            <li key={id}>
              <bdi>{id}</bdi>
              <button
                type="button"
                className="quiet"
                onClick={() => go(compareAddress(withoutPaper(ids, id)))}
              >
                {compare.remove}
                <span className="hidden"> {id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="add-paper"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const id = new FormData(form).get('id');
          if (typeof id !== 'string' || id.trim() === '') return;
          form.reset();
          go(compareAddress(withPaper(ids, id)));
        }}
      >
        <label>
          {compare.add}{' '}
          <input
            name="id"
            autoComplete="off"
            spellCheck={false}
            placeholder={compare.placeholder}
            disabled={ids.length >= MOST}
          />
        </label>
        <button type="submit" disabled={ids.length >= MOST}>
          {compare.addButton}
        </button>
      </form>
    </>
  );
}
