import { useId } from 'react';
import { SuggestionList } from '../../search/SuggestionList.js';
import { useSuggestionBox } from '../../search/useSuggestionBox.js';
import { words } from '../../words/words.js';

/** What a field names: an id or any other identifier, and how it reads. */
export interface NamedPaper {
  readonly id: string;
  readonly title: string;
}

interface PaperFieldProps {
  readonly label: string;
  /** Null when nothing is in it. */
  readonly paper: NamedPaper | null;
  readonly onPaper: (paper: NamedPaper | null) => void;
  /** The paper that is selected in the drawing, to be taken. */
  readonly selected: NamedPaper | null;
}

/** A paper by its title, from suggestions, or by an identifier of any form. */
export function PaperField({ label, paper, onPaper, selected }: PaperFieldProps) {
  const id = useId();
  const { setText, list, input, leave } = useSuggestionBox(paper?.title ?? '');
  const take = (chosen: { readonly id: string; readonly title: string | null }): void => {
    leave();
    const title = chosen.title ?? words.untitled;
    setText(title);
    onPaper({ id: chosen.id, title });
  };
  return (
    <div className="paper-field search-box">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        spellCheck={false}
        maxLength={300}
        onChange={(event) => {
          input.onChange(event);
          const typed = event.target.value.trim();
          onPaper(typed === '' ? null : { id: typed, title: typed });
        }}
        onKeyDown={(event) => {
          const chosen = event.key === 'Enter' && list.active >= 0 ? leave() : null;
          if (chosen === null) {
            input.onKeyDown(event);
            return;
          }
          event.preventDefault();
          take(chosen.value.paper);
        }}
      />
      <SuggestionList {...list} onChoose={({ paper: chosen }) => take(chosen)} />
      {selected === null || selected.id === paper?.id ? null : (
        <button type="button" className="quiet" onClick={() => take(selected)}>
          {words.graphTools.selectedPaper}
          <span className="hidden">
            : {label} <bdi>{selected.title}</bdi>
          </span>
        </button>
      )}
    </div>
  );
}
