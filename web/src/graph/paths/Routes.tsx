import { useState } from 'react';
import { PolarityMark } from '../../citation/PolarityMark.js';
import { each, type Located } from '../../figures/located.js';
import { Num } from '../../figures/Num.js';
import type { GraphPathsQuery } from '../../generated/operations.js';
import { words } from '../../words/words.js';
import type { PaperArrival } from '../graphState.js';
import { LeftOut } from './LeftOut.js';
import { Route } from './Route.js';
import { arrivalsOfRoutes } from './routeOf.js';

type Found = GraphPathsQuery['paths'];

interface RoutesProps {
  readonly at: Located<Found>;
  readonly asked: { readonly from: string; readonly to: string };
  readonly onAdd: (papers: readonly PaperArrival[]) => void;
}

/** How many paths there are of each length, what was left out, and the paths. */
export function Routes({ at, asked, onAdd }: RoutesProps) {
  const [said, setSaid] = useState('');
  const { from, to, paths } = at.value;
  const texts = words.graphTools.paths;
  const unknown = [from === null ? asked.from : null, to === null ? asked.to : null];
  const add = (routes: readonly Found['paths'][number][]): void => {
    onAdd(arrivalsOfRoutes(routes.map(({ papers }) => papers)));
    setSaid(texts.added);
  };
  return (
    <>
      {unknown.map((id) =>
        id === null ? null : (
          <p role="alert" key={id}>
            {texts.unknown(id)}
          </p>
        ),
      )}
      {paths.length > 0 || unknown.some((id) => id !== null) ? null : (
        <p role="status">
          {texts.none} {texts.noneHint}
        </p>
      )}
      <Groups at={at} />
      <LeftOut cuts={each(at, ({ truncated }) => truncated)} />
      {paths.length === 0 ? null : (
        <>
          <p className="actions">
            <button type="button" onClick={() => add(paths)}>
              {texts.addAll}
            </button>
            <span role="status">{said}</span>
          </p>
          <h3>{texts.routes}</h3>
          <p className="quiet small">{texts.noProduct}</p>
          <ul className="routes">
            {each(at, (found) => found.paths).map((path) => (
              <li key={path.path.join('.')}>
                <Route papers={path.value.papers} citations={path.value.citations} />
                <Polarities at={path} />
                <button type="button" className="quiet" onClick={() => add([path.value])}>
                  {texts.add}
                  <span className="hidden">
                    {': '}
                    {path.value.papers.map(({ title }) => title ?? words.untitled).join(' → ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Groups({ at }: { readonly at: Located<Found> }) {
  const texts = words.graphTools.paths;
  const groups = each(at, (found) => found.groups).filter(
    ({ value: { exact, atLeast } }) => (exact ?? atLeast ?? 0) > 0,
  );
  if (groups.length === 0) return null;
  return (
    <ul className="path-groups">
      {groups.map((group) => (
        <li key={group.value.length}>
          {texts.group(
            group.value.exact === null ? (
              texts.atLeast(<Num at={group} of={({ atLeast }) => atLeast} />)
            ) : (
              <Num at={group} of={({ exact }) => exact} />
            ),
            <Num at={group} of={({ length }) => length} />,
          )}
        </li>
      ))}
    </ul>
  );
}

function Polarities({ at }: { readonly at: Located<Found['paths'][number]> }) {
  return (
    <p className="route-polarities">
      {words.graphTools.paths.polarities}{' '}
      {each(at, ({ polarityCounts }) => polarityCounts).map((counted) => (
        <span key={counted.value.polarity}>
          <Num at={counted} of={({ count }) => count} />{' '}
          <PolarityMark polarity={counted.value.polarity} />{' '}
          {words.polarities[counted.value.polarity]}
        </span>
      ))}
    </p>
  );
}
