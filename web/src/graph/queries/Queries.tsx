import type { Located } from '../../figures/located.js';
import { ShowQuery } from '../../parts/ShowQuery.js';
import { words } from '../../words/words.js';

/** A query that the picture is made of, and what it gives. */
export interface PictureQuery {
  readonly title: string;
  readonly at: Located<unknown>;
}

/** All queries that the picture is made of, each to read, to run and to copy. */
export function Queries({ queries }: { readonly queries: readonly PictureQuery[] }) {
  return (
    <>
      <p>{words.graphTools.queries.introduction}</p>
      <ul className="picture-queries">
        {queries.map(({ title, at }, index) => (
          <li key={`${index} ${title}`}>
            {title} <ShowQuery at={at} title={title} />
          </li>
        ))}
      </ul>
    </>
  );
}
