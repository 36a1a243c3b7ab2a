import type { Located } from '../figures/located.js';
import type { CitationCardFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { CitationCard } from './CitationCard.js';
import { Claims } from './Claims.js';
import { ReportedBy } from './ReportedBy.js';
import { Sentences } from './Sentences.js';

interface WholeCitationProps {
  readonly at: Located<CitationCardFragment>;
  readonly heading: 'h3' | 'h5';
}

/** A citation with all that sources say of it. */
export function WholeCitation({ at, heading }: WholeCitationProps) {
  return (
    <CitationCard at={at} heading={heading} marks={<FurtherMarks at={at} />}>
      <Sentences at={at} />
      <Claims at={at} />
      <ReportedBy sources={at.value.sources} />
    </CitationCard>
  );
}

/** Whether it is a self-citation, and how much it matters to the citing paper. */
function FurtherMarks({ at }: { readonly at: Located<CitationCardFragment> }) {
  const { influential, selfCitation } = at.value;
  const texts = words.explorer.card;
  return (
    <>
      <SelfMark self={selfCitation} />
      {influential === null ? null : (
        <li className="mark">{influential ? texts.influential : texts.notInfluential}</li>
      )}
    </>
  );
}

function SelfMark({ self }: { readonly self: CitationCardFragment['selfCitation'] }) {
  const { verdict, by, pending } = self;
  const texts = words.explorer.card;
  if (verdict === 'NO' || verdict === 'UNKNOWN') return null;
  const why = [by === null ? null : texts.selfBy(by), pending ? texts.selfPending : null];
  const known = why.filter((reason) => reason !== null).join('; ');
  return (
    <li className="mark">
      {texts.self[verdict]}
      {known === '' ? '' : `: ${known}`}
    </li>
  );
}
