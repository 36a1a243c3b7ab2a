import type { PaperHeadFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { writtenDate } from './partialDate.js';

/** Where and when it appeared, and what kind of work it is, as far as that is known. */
export function Publication({ paper }: { readonly paper: PaperHeadFragment }) {
  const { type, venue, publishedOn } = paper;
  if (type === null && venue === null && publishedOn === null) return null;
  return (
    <ul className="publication" aria-label={words.hub.publication}>
      {type === null ? null : <li>{words.hub.types[type]}</li>}
      {venue === null ? null : (
        <li className="venue">
          <bdi>{venue}</bdi>
        </li>
      )}
      {publishedOn === null ? null : (
        <li>
          <time dateTime={publishedOn}>{writtenDate(publishedOn, words.dates)}</time>
        </li>
      )}
    </ul>
  );
}
