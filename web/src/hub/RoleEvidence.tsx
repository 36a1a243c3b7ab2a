import type { ReactNode } from 'react';
import { Num } from '../figures/Num.js';
import { within, type Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';
import { capitalised } from '../words/capitalised.js';
import { words } from '../words/words.js';
import { Clauses } from './Clauses.js';
import { rule } from './rule.js';
import { term } from './term.js';

type Place = Located<PaperEvidenceFragment>;

/** The largest role: its fraction, what it could be of all, how sure that is, by which rule, and what comes next. */
export function RoleEvidence({ at }: { readonly at: Place }) {
  const { bucket, share } = at.value.citationProfile.role;
  const applied = rule('roleRule', at.value.citationProfile.role.rule, at);
  // The API gives no share of so few.
  if (bucket === null || share === null) return <Clauses of={[tooFew(at), applied]} />;
  const largest = words.hub.evidence.share(
    {
      bucket: capitalised(words.roles[bucket]),
      count: <Num at={at} of={(paper) => paper.citationProfile.role.count} />,
      classified: <Num at={at} of={(paper) => paper.citationProfile.role.classified} />,
      share: <Num at={at} of={(paper) => paper.citationProfile.role.share} as="share" />,
    },
    term,
  );
  return <Clauses of={[largest, ...estimates(at), applied, runnerUp(at)]} />;
}

function tooFew(at: Place): ReactNode {
  return words.hub.evidence.tooFew(
    {
      classified: <Num at={at} of={(paper) => paper.citationProfile.role.classified} />,
      total: <Num at={at} of={(paper) => paper.citationProfile.role.total} />,
      isOne: at.value.citationProfile.role.classified === 1,
    },
    term,
  );
}

/** What the share of all could be, and the interval. Where all are classified, both are the share again. */
function estimates(at: Place): ReactNode[] {
  const { evidence } = words.hub;
  const { classified, total } = at.value.citationProfile.role;
  if (classified === total) return [evidence.allClassified];
  const bounds = within(at, (paper) => paper.citationProfile.role.bounds);
  const interval = within(at, (paper) => paper.citationProfile.role.interval);
  return [
    bounds === null
      ? null
      : evidence.bounds(
          {
            total: <Num at={at} of={(paper) => paper.citationProfile.role.total} />,
            low: <Num at={bounds} of={({ low }) => low} as="share" />,
            high: <Num at={bounds} of={({ high }) => high} as="share" />,
            unclassified: <Num at={at} of={(paper) => paper.citationSummary.roles.unclassified} />,
          },
          term,
        ),
    interval === null
      ? null
      : evidence.intervalNote(
          evidence.interval(
            <Num at={interval} of={({ low }) => low} as="share" />,
            <Num at={interval} of={({ high }) => high} as="share" />,
            term,
          ),
        ),
  ];
}

function runnerUp(at: Place): ReactNode {
  const next = within(at, (paper) => paper.citationProfile.role.runnerUp);
  if (next === null) return null;
  const count = <Num at={next} of={(role) => role.count} />;
  return words.hub.evidence.runnerUp(words.roles[next.value.bucket], count);
}
