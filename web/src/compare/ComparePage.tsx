import { useLocation, useSearch } from 'wouter';
import { useOperation } from '../client/useOperation.js';
import { each, type Located } from '../figures/located.js';
import { Compare, type CompareQuery } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { AddPaper } from './AddPaper.js';
import { ComparedCards } from './ComparedCards.js';
import { ComparedShares } from './ComparedShares.js';
import { ComparedSides } from './ComparedSides.js';
import { ComparedYears } from './ComparedYears.js';
import { MOST_COMPARED, readCompared, writeCompared } from './compareAddress.js';
import { marked, type ComparedPaper } from './comparedPaper.js';

/** Two to five papers side by side, with intervals on one scale. */
export function ComparePage() {
  const [, go] = useLocation();
  // Moves of the router; the query itself is read as it stands, because the router decodes it once more.
  useSearch();
  const asked = readCompared(window.location.search);
  const ids = asked.slice(0, MOST_COMPARED);
  const { compare } = words;
  usePageTitle(compare.title);
  const remove = (id: string): void => {
    go(writeCompared(asked.filter((other) => other !== id)));
  };
  return (
    <article className="compare">
      <h1>{compare.title}</h1>
      {asked.length > MOST_COMPARED ? (
        <p role="alert" className="notice">
          {compare.tooMany(asked.slice(MOST_COMPARED))}
        </p>
      ) : null}
      <AddPaper
        isFull={ids.length === MOST_COMPARED}
        onAdd={(id) => go(writeCompared([...ids, id]))}
      />
      {ids.length < 2 ? <p>{compare.tooFew}</p> : null}
      {ids.length === 0 ? null : <Compared ids={ids} onRemove={remove} />}
    </article>
  );
}

interface ComparedProps {
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}

function Compared({ ids, onRemove }: ComparedProps) {
  const asked = useOperation(Compare, { ids: [...ids] });
  return (
    <Waiting asked={asked} lines={30}>
      {(place) => {
        const papers = papersOf(place);
        const { compare } = words;
        const shown = { at: place, papers };
        return (
          <div className="compared">
            <ComparedCards
              ids={ids}
              at={place}
              refusals={refusalsOf(asked.error?.graphQLErrors ?? [])}
              onRemove={onRemove}
            />
            {papers.length === 0 ? null : (
              <>
                <Panel at={place} title={compare.roles} about="citation-profile#numbers">
                  <ComparedShares {...shown} axis="roles" />
                </Panel>
                <Panel at={place} title={compare.polarities} about="citation-profile#numbers">
                  <ComparedShares {...shown} axis="polarities" />
                  <ComparedSides {...shown} />
                </Panel>
                <Panel at={place} title={compare.years}>
                  <ComparedYears {...shown} />
                </Panel>
              </>
            )}
          </div>
        );
      }}
    </Waiting>
  );
}

/** The papers that the graph has, with the letters of their positions; one under two identifiers comes once. */
function papersOf(place: Located<CompareQuery>): ComparedPaper[] {
  const seen = new Set<string>();
  return each(place, (data) => data.papers).flatMap((at, position) => {
    if (at.value === null || seen.has(at.value.id)) return [];
    seen.add(at.value.id);
    return [marked({ ...at, value: at.value }, position)];
  });
}

/** What the server says of identifiers that are none, by their position. */
function refusalsOf(
  errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[] | undefined;
  }[],
): ReadonlyMap<number, string> {
  return new Map(errors.map(({ message, path }) => [Number(path?.[1]), message]));
}
