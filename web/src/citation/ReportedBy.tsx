import type { CitationCardFragment } from '../generated/operations.js';
import { words } from '../words/words.js';

/** The sources that report a citation. */
export function ReportedBy({ sources }: Pick<CitationCardFragment, 'sources'>) {
  return (
    <p className="reported">
      {words.explorer.card.reportedBy}{' '}
      {sources.map(({ name }, index) => (
        <span key={name}>
          {index === 0 ? null : ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  );
}
