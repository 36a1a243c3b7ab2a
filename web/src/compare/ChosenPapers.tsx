import { words } from '../words/words.js';
import { MOST, withoutPaper, withPaper } from './compareAddress.js';
import type { ComparePlace } from './useComparePlace.js';

interface ChosenPapersProps {
  readonly place: ComparePlace;
  /** The identifiers that have no card, where they can be removed. */
  readonly unshown: readonly string[];
}

/** The papers of the address that are not shown, to remove, and a field to add one. */
export function ChosenPapers({ place, unshown }: ChosenPapersProps) {
  const { compare: texts } = words;
  const { ids } = place.view;
  return (
    <>
      {unshown.length === 0 ? null : (
        <ul className="chosen" aria-label={texts.unshown}>
          {unshown.map((id) => (
            <li key={id}>
              <bdi>{id}</bdi>
              <RemoveButton name={id} onRemove={() => place.compare(withoutPaper(ids, id))} />
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
          place.compare(withPaper(ids, id));
        }}
      >
        <label>
          {texts.add}{' '}
          <input
            name="id"
            autoComplete="off"
            spellCheck={false}
            placeholder={texts.placeholder}
            disabled={ids.length >= MOST}
          />
        </label>
        <button type="submit" disabled={ids.length >= MOST}>
          {texts.addButton}
        </button>
      </form>
    </>
  );
}

interface RemoveButtonProps {
  /** Of the paper. */
  readonly name: string;
  readonly onRemove: () => void;
}

export function RemoveButton({ name, onRemove }: RemoveButtonProps) {
  return (
    <button type="button" className="quiet" onClick={onRemove}>
      {words.compare.remove}
      <span className="hidden"> {name}</span>
    </button>
  );
}
