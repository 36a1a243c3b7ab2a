import { useLocation } from 'wouter';
import { words } from '../words/words.js';
import { graphAddress } from './graphAddress.js';

/** The paper to begin with, where the address names none. */
export function PaperForm() {
  const [, go] = useLocation();
  const { begin } = words.graph;
  return (
    <form
      className="add-paper"
      onSubmit={(event) => {
        event.preventDefault();
        const id = new FormData(event.currentTarget).get('id');
        if (typeof id === 'string' && id.trim() !== '') go(graphAddress([id.trim()]));
      }}
    >
      <label>
        {begin.label}{' '}
        <input name="id" autoComplete="off" spellCheck={false} placeholder={begin.placeholder} />
      </label>
      <button type="submit">{begin.button}</button>
    </form>
  );
}
