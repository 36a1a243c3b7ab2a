import type { Located } from '../figures/located.js';
import { writtenAs } from '../figures/numberForm.js';
import type { PaperHeadFragment } from '../generated/operations.js';
import { words } from '../words/words.js';

/** Who wrote it: the first ones, and how many more there are. */
export function Authors({ at }: { readonly at: Located<PaperHeadFragment> }) {
  const { authors, authorCount } = at.value;
  if (authors === null || authors.length === 0) {
    return <p className="quiet">{words.hub.noAuthors}</p>;
  }
  const more = (authorCount ?? authors.length) - authors.length;
  return (
    <ul className="authors" aria-label={words.hub.authors}>
      {authors.map(({ name, orcid }, index) => (
        // Two authors of a paper may share a name.
        <li key={index}>
          <bdi>{name}</bdi>
          {orcid === null ? null : (
            <>
              {' '}
              <a
                className="orcid"
                href={`https://orcid.org/${encodeURIComponent(orcid)}`}
                aria-label={words.hub.orcidOf(name)}
              >
                iD
              </a>
            </>
          )}
        </li>
      ))}
      {more <= 0 ? null : (
        <li className="quiet">
          {words.hub.moreAuthors(
            <span className="num" data-derived="authorCount - authors.length">
              {writtenAs('count', more)}
            </span>,
          )}
        </li>
      )}
    </ul>
  );
}
