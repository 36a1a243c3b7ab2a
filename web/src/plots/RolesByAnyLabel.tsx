import { useState } from 'react';
import { pageFilter } from '../address/pageSettings.js';
import { useHubPlace } from '../address/useHubPlace.js';
import { useOperation } from '../client/useOperation.js';
import { each, within, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import { Region } from '../figures/Region.js';
import { RolesAny, type RolesAnyQuery } from '../generated/operations.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';

type Summary = NonNullable<RolesAnyQuery['paper']>['citationSummary'];

/** How many citing papers have each role in any of their labels, whatever the headline: asked for when it is opened. */
export function RolesByAnyLabel({ id }: { readonly id: string }) {
  const { view } = useHubPlace();
  const [isOpen, setOpen] = useState(false);
  const asked = useOperation(RolesAny, { id, filter: pageFilter(view) }, { pause: !isOpen });
  const { anyLabel } = words.plots;
  return (
    <details className="folded-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{anyLabel.title}</summary>
      <p className="quiet">{anyLabel.meaning}</p>
      {isOpen ? (
        <Waiting asked={asked} lines={10}>
          {(place) => {
            const summary = within(place, (data) => data.paper.citationSummary);
            return summary === null ? null : (
              <Region at={place}>
                <RoleTable at={summary} />
                <ShowQuery at={place} title={anyLabel.title} />
              </Region>
            );
          }}
        </Waiting>
      ) : null}
    </details>
  );
}

function RoleTable({ at }: { readonly at: Located<Summary> }) {
  const { anyLabel, role: axis } = words.plots;
  const headlines = each(at, ({ roles }) => roles.all);
  const found = each(at, ({ rolesAny }) => rolesAny);
  if (found.length === 0) return <p>{anyLabel.none}</p>;
  return (
    <div className="scrolling" role="region" aria-label={anyLabel.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{axis}</th>
            <th scope="col">{anyLabel.any}</th>
            <th scope="col">{anyLabel.headline}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((any) => {
            const headline = headlines.find(({ value }) => value.role === any.value.role);
            return (
              <tr key={any.value.role}>
                <th scope="row">{words.roles[any.value.role]}</th>
                <td>
                  <Num at={any} of={({ count }) => count} />
                </td>
                <td>
                  {headline === undefined ? null : <Num at={headline} of={({ count }) => count} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
