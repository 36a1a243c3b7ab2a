import { useRef } from 'react';
import { useHubPlace } from '../address/useHubPlace.js';
import { site } from '../app/site.js';
import { Num } from '../figures/Num.js';
import type { Located } from '../figures/located.js';
import type { HubPageQuery } from '../generated/operations.js';
import { CopyButton } from '../parts/CopyButton.js';
import { words } from '../words/words.js';
import { asSentence, authorsText } from './citationText.js';
import { writtenDay } from './partialDate.js';

/** A text that names the page as it is now: what counts on it, its rules, and the day. */
export function CitePage({ at }: { readonly at: Located<NonNullable<HubPageQuery['paper']>> }) {
  const text = useRef<HTMLParagraphElement>(null);
  const { addressOf } = useHubPlace();
  const { cite } = words.hub.takeAway;
  const { value: paper } = at;
  const names = paper.authors?.map(({ name }) => name) ?? null;
  const address = (site.publicUrl ?? window.location.origin) + addressOf({});
  return (
    <>
      <p ref={text} className="page-citation">
        {cite.text({
          authors: <bdi>{authorsText(names, paper.authorCount) ?? cite.unknownAuthors}</bdi>,
          year: paper.year === null ? null : String(paper.year),
          title: <bdi>{asSentence(paper.title ?? `${words.untitled} ${paper.id}`)}</bdi>,
          sentence: paper.citationProfile.sentence,
          version: <Num at={at} of={(page) => page.citationProfile.rulesVersion} />,
          address: <bdi className="address">{address}</bdi>,
          today: writtenDay(new Date(), words.dates),
        })}{' '}
        {words.labelsDescribe}
      </p>
      <p className="actions">
        <CopyButton label={cite.copy} text={() => text.current?.textContent ?? ''} />
      </p>
    </>
  );
}
