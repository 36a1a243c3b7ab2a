import { Num } from '../figures/Num.js';
import { regionOf } from '../figures/Region.js';
import { Counted } from '../figures/Counted.js';
import { each, type Located } from '../figures/located.js';
import type { CompareQuery } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';
import { markOf } from './comparedPaper.js';

type Paper = NonNullable<CompareQuery['papers'][number]>;

interface ComparedCardsProps {
  readonly ids: readonly string[];
  readonly at: Located<CompareQuery>;
  /** What the server says of identifiers that are none, by position. */
  readonly refusals: ReadonlyMap<number, string>;
  readonly onRemove: (id: string) => void;
}

/** Which papers are compared, each with its letter, and a way to leave it out. */
export function ComparedCards({ ids, at, refusals, onRemove }: ComparedCardsProps) {
  const papers = each(at, (data) => data.papers);
  return (
    <ul className="compared-cards" {...regionOf(at)}>
      {ids.map((id, position) => {
        const paper = papers[position];
        const mark = markOf(position);
        return (
          <li key={id} className="panel">
            <span className="mark" aria-hidden="true">
              {mark}
            </span>
            <div>
              {paper === undefined || paper.value === null ? (
                <Unknown id={id} refusal={refusals.get(position)} />
              ) : (
                <Card at={{ ...paper, value: paper.value }} />
              )}
              <button type="button" className="quiet" onClick={() => onRemove(id)}>
                {words.compare.remove}
                <span className="hidden">: {mark}</span>
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Unknown({ id, refusal }: { readonly id: string; readonly refusal: string | undefined }) {
  return (
    <p role="alert">
      <bdi>{id}</bdi>: {refusal ?? words.states.notFoundTitle}
    </p>
  );
}

function Card({ at }: { readonly at: Located<Paper> }) {
  const { value: paper } = at;
  const { compare } = words;
  const { role } = paper.citationProfile;
  return (
    <>
      <h2>
        <PaperLink paper={paper} />
      </h2>
      <p className="quiet">
        <bdi>{[paper.authors?.[0]?.name, paper.venue, paper.year].filter(Boolean).join(' · ')}</bdi>
      </p>
      <p>
        <Counted at={at} of={({ citerCount }) => citerCount} noun={words.nouns.citingPapers} />;{' '}
        {compare.withRole(<Num at={at} of={({ coverage }) => coverage.withRole} />)}
      </p>
      <p>
        {paper.citationProfile.displayLabel}
        {role.bucket === null
          ? null
          : compare.base(
              words.roles[role.bucket],
              <Num at={at} of={({ citationProfile }) => citationProfile.role.count} />,
              <Num at={at} of={({ citationProfile }) => citationProfile.role.classified} />,
            )}
      </p>
    </>
  );
}
