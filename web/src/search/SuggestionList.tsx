import { Counted } from '../figures/Counted.js';
import { regionOf } from '../figures/Region.js';
import type { Located } from '../figures/located.js';
import { words } from '../words/words.js';
import type { Suggested } from './useSuggestions.js';

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Located<Suggested>[];
  /** The one that Enter would open; -1 for the text that was typed. */
  readonly active: number;
  readonly onChoose: (suggested: Suggested) => void;
}

/** Papers that a text may begin. It is there even without any, because the box names it. */
export function SuggestionList({ id, suggestions, active, onChoose }: SuggestionListProps) {
  const [first] = suggestions;
  return (
    <ul
      id={id}
      role="listbox"
      className="suggestions"
      aria-label={words.search.suggestions}
      hidden={first === undefined}
      {...(first === undefined ? {} : regionOf(first))}
    >
      {suggestions.map((at, index) => (
        <li
          key={at.value.paper.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // Before the box loses the focus, and its list with it.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(at.value);
          }}
        >
          <bdi>{at.value.paper.title ?? words.untitled}</bdi>
          <span className="quiet">
            {' '}
            {at.value.paper.year === null ? null : `${at.value.paper.year} · `}
            {at.value.identifier === null ? null : (
              <>
                <bdi>{at.value.identifier.value}</bdi>
                {' · '}
              </>
            )}
            <Counted at={at} of={({ paper }) => paper.citerCount} noun={words.nouns.citingPapers} />
          </span>
        </li>
      ))}
    </ul>
  );
}
