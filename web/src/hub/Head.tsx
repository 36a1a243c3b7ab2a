import { Region } from '../figures/Region.js';
import type { Located } from '../figures/located.js';
import type { HubPageQuery } from '../generated/operations.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { words } from '../words/words.js';
import { Abstract } from './Abstract.js';
import { Authors } from './Authors.js';
import { Definition } from './Definition.js';
import { EditorialNotice } from './EditorialNotice.js';
import { Facts } from './Facts.js';
import { Publication } from './Publication.js';

/** What the paper is. */
export function Head({ at }: { readonly at: Located<NonNullable<HubPageQuery['paper']>> }) {
  const { value: paper } = at;
  const title = paper.title ?? `${words.untitled} ${paper.id}`;
  usePageTitle(title);
  return (
    <Region at={at}>
      <header className="hub-head">
        <div className="hub-title">
          <p className="hub-labels">
            {paper.hubTier === null ? null : (
              <span className="tier">{words.tiers[paper.hubTier]}</span>
            )}
            <span className="display-label">
              <Definition of="roleRule">{paper.citationProfile.displayLabel}</Definition>
            </span>
          </p>
          <h1 lang={paper.language ?? undefined} dir="auto">
            {title}
          </h1>
          <EditorialNotice state={paper.editorialState} />
          <Authors at={at} />
          <Publication paper={paper} />
          {paper.stub ? <p className="stub-notice">{words.hub.stub}</p> : null}
          <Summary paper={paper} />
          <Abstract text={paper.abstract} language={paper.language} />
        </div>
        <Facts at={at} />
      </header>
    </Region>
  );
}

function Summary({
  paper: { summary, summarySource },
}: {
  readonly paper: NonNullable<HubPageQuery['paper']>;
}) {
  if (summary === null) return null;
  return (
    <p className="one-line">
      <bdi>{summary}</bdi>
      {summarySource === null ? null : (
        <small> {words.hub.summaryBy(<bdi>{summarySource}</bdi>)}</small>
      )}
    </p>
  );
}
