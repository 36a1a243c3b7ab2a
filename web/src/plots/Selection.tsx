import { useHubPlace } from '../address/useHubPlace.js';
import { LISTS_PLACE } from '../address/listPlace.js';
import { words } from '../words/words.js';

/** What bars and cells have filtered the list of citing papers by, with the way there and back. Room for it is always kept. */
export function Selection() {
  const { view, show } = useHubPlace();
  const names = [
    ...view.roles.map((role) => words.roles[role]),
    ...view.polarities.map((polarity) => words.polarities[polarity]),
  ];
  return (
    <div className="selection">
      <p role="status" className={names.length === 0 ? 'quiet' : ''}>
        {names.length === 0 ? words.plots.choose : words.plots.selected(names.join(', '))}
      </p>
      {names.length === 0 ? null : (
        <p>
          <a href={`#${LISTS_PLACE}`}>{words.plots.toList}</a>
          <button
            type="button"
            className="quiet"
            onClick={() => show({ roles: [], polarities: [] })}
          >
            {words.plots.clear}
          </button>
        </p>
      )}
    </div>
  );
}
