import { useQueryText } from '../address/useQueryText.js';
import { useOperation } from '../client/useOperation.js';
import { Compare } from '../generated/operations.js';
import { Panel } from '../parts/Panel.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { Waiting } from '../parts/Waiting.js';
import { words } from '../words/words.js';
import { ChosenPapers } from './ChosenPapers.js';
import { FEWEST, MOST, readCompared } from './compareAddress.js';
import { comparisonOf, type Compared } from './compared.js';
import { ComparedCard } from './ComparedCard.js';
import { ComparedShares } from './ComparedShares.js';
import { ComparedYears } from './ComparedYears.js';
import { malformedIn } from './malformed.js';
import { Malformed, Unfound } from './Unfound.js';

/** Two to five papers side by side, with their uncertainty on one scale. */
export function ComparePage() {
  const ids = readCompared(useQueryText());
  const { compare } = words;
  usePageTitle(compare.title);
  return (
    <article className="compare">
      <h1>{compare.title}</h1>
      <p className="quiet">{compare.introduction}</p>
      <ChosenPapers ids={ids} />
      {ids.length > MOST ? <p role="alert">{compare.tooMany}</p> : null}
      {ids.length < FEWEST ? <p role="status">{compare.tooFew}</p> : null}
      {ids.length === 0 ? null : <Comparing ids={ids.slice(0, MOST)} />}
    </article>
  );
}

function Comparing({ ids }: { readonly ids: readonly string[] }) {
  const all = useOperation(Compare, { ids: [...ids] });
  // The cache keeps no answer with errors in it: those that have no form of an identifier are left out, and said.
  const malformed = malformedIn(all.error?.graphQLErrors ?? [], ids);
  const others = ids.filter((id) => !malformed.includes(id));
  const some = useOperation(
    Compare,
    { ids: others },
    { pause: malformed.length === 0 || others.length === 0 },
  );
  const { compare } = words;
  if (malformed.length > 0 && others.length === 0) return <Malformed ids={malformed} />;
  return (
    <>
      <Malformed ids={malformed} />
      <Waiting asked={malformed.length > 0 ? some : all} lines={24}>
        {(place) => {
          const comparison = comparisonOf(place, others);
          return (
            <>
              <Unfound comparison={comparison} />
              {comparison.papers.length === 0 ? null : (
                <Panel at={place} title={compare.papers} about="citation-profile" className="plots">
                  <Cards papers={comparison.papers} />
                  <ComparedShares papers={comparison.papers} />
                  <ComparedYears papers={comparison.papers} />
                </Panel>
              )}
            </>
          );
        }}
      </Waiting>
    </>
  );
}

function Cards({ papers }: { readonly papers: readonly Compared[] }) {
  return (
    <ol className="compared-cards">
      {papers.map((paper) => (
        <li key={paper.at.value.id}>
          <ComparedCard paper={paper} />
        </li>
      ))}
    </ol>
  );
}
