import { useId } from 'react';
import { Num } from '../figures/Num.js';
import { each, type Located } from '../figures/located.js';
import { useHubPlace } from '../address/useHubPlace.js';
import type { SummaryFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { isOnly } from './choice.js';
import { isEnough, matrixAxes, tintOf } from './matrixCells.js';
import { useMarks } from './useMarks.js';

/** Role by polarity as a table with tints, from 30 classified on. */
export function RoleMatrix({ at }: { readonly at: Located<SummaryFragment> }) {
  const heading = useId();
  const { matrix } = words.plots;
  return (
    <section aria-labelledby={heading} className="matrix">
      <h3 id={heading}>{matrix.title}</h3>
      {isEnough(at.value) ? (
        <Cells at={at} labelledBy={heading} />
      ) : (
        <p className="quiet">
          {matrix.few(
            <Num at={at} of={({ roles }) => roles.classified} />,
            <Num at={at} of={({ polarities }) => polarities.classified} />,
          )}
        </p>
      )}
    </section>
  );
}

function Cells({
  at,
  labelledBy,
}: {
  readonly at: Located<SummaryFragment>;
  readonly labelledBy: string;
}) {
  const { view, show } = useHubPlace();
  const keys = useId();
  const cells = each(at, ({ matrix }) => matrix);
  const { roles, polarities } = matrixAxes(at.value.matrix);
  const most = Math.max(...at.value.matrix.map(({ count }) => count));
  const mark = useMarks(
    at.value.matrix.map(({ role, polarity }) => ({
      row: roles.indexOf(role),
      column: polarities.indexOf(polarity),
    })),
  );
  const { matrix } = words.plots;
  const cellOf = (role: string, polarity: string) => {
    const index = cells.findIndex(
      ({ value }) => value.role === role && value.polarity === polarity,
    );
    const cell = cells[index];
    if (cell === undefined) return <span className="hidden">{matrix.none}</span>;
    const { value } = cell;
    const pressed = isOnly(view.roles, value.role) && isOnly(view.polarities, value.polarity);
    return (
      <button
        type="button"
        className={`tint-${tintOf(value.count, most)}`}
        aria-pressed={pressed}
        onClick={() =>
          show(
            pressed
              ? { roles: [], polarities: [] }
              : { roles: [value.role], polarities: [value.polarity] },
          )
        }
        {...mark(index)}
      >
        <span className="hidden">
          {matrix.cell(words.roles[value.role], words.polarities[value.polarity])}
        </span>
        <Num at={cell} of={({ count }) => count} />
      </button>
    );
  };
  return (
    <div className="scrolling">
      <p className="hidden" id={keys}>
        {matrix.keys}
      </p>
      <table role="grid" aria-labelledby={labelledBy} aria-describedby={keys}>
        <thead>
          <tr>
            <td />
            {polarities.map((polarity) => (
              <th key={polarity} scope="col">
                {words.polarities[polarity]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">{words.roles[role]}</th>
              {polarities.map((polarity) => (
                <td key={polarity}>{cellOf(role, polarity)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
