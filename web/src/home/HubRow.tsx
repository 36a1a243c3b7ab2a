import type { ReactNode } from 'react';
import { Counted } from '../figures/Counted.js';
import type { Located } from '../figures/located.js';
import type { HubRowFragment } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';

interface HubRowProps {
  readonly at: Located<{ readonly node: HubRowFragment }>;
  readonly children?: ReactNode;
}

/** A hub in a list: its title, and how much and how it is cited. */
export function HubRow({ at, children }: HubRowProps) {
  const { node } = at.value;
  return (
    <li className="hub-row">
      <span lang={node.language ?? undefined}>
        <PaperLink paper={node} />
      </span>
      <span className="quiet small">
        {node.year === null ? '' : `${node.year} · `}
        <Counted at={at} of={(edge) => edge.node.citerCount} noun={words.home.citers} /> ·{' '}
        {node.citationProfile.displayLabel}
        {node.editorialState === null ? '' : ` · ${words.home.notice}`}
      </span>
      {children}
    </li>
  );
}
