import type { ReactNode } from 'react';
import { useHubPlace } from '../address/useHubPlace.js';
import type { Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { CitationBriefFragment } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';
import { LabelMarks } from './LabelMarks.js';
import { shownLabels } from './shownLabels.js';

interface CitationCardProps {
  readonly at: Located<CitationBriefFragment>;
  readonly heading: 'h3' | 'h5';
  /** Items after those of the labels. */
  readonly marks?: ReactNode;
  /** The sentences, one or all, and what else is to be said. */
  readonly children: ReactNode;
}

/** A citation: the paper at its other end, what labels say, and what sources say in which sentences. */
export function CitationCard({ at, heading: Heading, marks, children }: CitationCardProps) {
  const { view } = useHubPlace();
  const { node: paper } = at.value;
  const { polarity } = shownLabels(at.value, view.basis);
  return (
    <article className={`citation polarity-${polarity.toLowerCase()}`}>
      <Heading>
        <PaperLink paper={paper} />
        <EditorialState paper={paper} />
      </Heading>
      <Byline at={at} />
      <ul className="marks">
        <LabelMarks at={at} basis={view.basis} />
        {marks}
      </ul>
      {paper.summary === null ? null : (
        <p className="summary">
          <bdi>{paper.summary}</bdi>{' '}
          {paper.summarySource === null ? null : (
            <small>{words.hub.summaryBy(<bdi>{paper.summarySource}</bdi>)}</small>
          )}
        </p>
      )}
      {children}
    </article>
  );
}

type Node = CitationBriefFragment['node'];

function EditorialState({ paper: { editorialState } }: { readonly paper: Node }) {
  if (editorialState === null) return null;
  const { notices, removed } = words.explorer.card;
  const { state } = editorialState;
  const isMild = state === 'CORRECTION' || state === 'REINSTATEMENT';
  return (
    <>
      {' '}
      <strong className={isMild ? 'notice-mark' : 'notice-mark grave'}>
        {state === null ? removed : notices[state]}
      </strong>
    </>
  );
}

/** Who wrote the paper, when, where, and how often it is cited itself. */
function Byline({ at }: { readonly at: Located<CitationBriefFragment> }) {
  const { authors, authorCount, year, venue } = at.value.node;
  const names = (authors ?? []).map(({ name }) => name);
  return (
    <p className="byline">
      {names.length === 0 ? null : (
        <span>
          {names.map((name, index) => (
            <span key={`${index} ${name}`}>
              {index === 0 ? null : ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
          {(authorCount ?? 0) > names.length ? (
            <> {words.explorer.card.authors(<Num at={at} of={({ node }) => node.authorCount} />)}</>
          ) : null}
        </span>
      )}
      {year === null ? null : (
        <span>
          <Num at={at} of={({ node }) => node.year} as="year" />
        </span>
      )}
      {venue === null ? null : (
        <span>
          <bdi>{venue}</bdi>
        </span>
      )}
      <span>{words.explorer.card.citedBy(<Num at={at} of={({ node }) => node.citerCount} />)}</span>
    </p>
  );
}
