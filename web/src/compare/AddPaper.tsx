import { words } from '../words/words.js';

interface AddPaperProps {
  readonly isFull: boolean;
  readonly onAdd: (identifier: string) => void;
}

/** Where another paper is named by an identifier or an address. */
export function AddPaper({ isFull, onAdd }: AddPaperProps) {
  const { compare } = words;
  if (isFull) return <p className="quiet">{compare.full}</p>;
  return (
    <form
      className="add-paper"
      action="/compare"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = new FormData(event.currentTarget).get('ids');
        if (typeof asked !== 'string' || asked.trim() === '') return;
        onAdd(asked.trim());
        event.currentTarget.reset();
      }}
    >
      <label>
        {compare.add} <input name="ids" required maxLength={2_000} placeholder={compare.addHint} />
      </label>
      <button type="submit">{compare.addButton}</button>
    </form>
  );
}
