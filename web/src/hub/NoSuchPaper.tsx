import { Link } from 'wouter';
import {
  identifierUrl,
  readIdentifier,
  type PaperIdentifier,
} from '../../../src/identifier/identifier.js';
import { CopyButton } from '../parts/CopyButton.js';
import { usePageTitle } from '../parts/usePageTitle.js';
import { webAddress } from '../parts/webAddress.js';
import { words } from '../words/words.js';
import { Definition } from './Definition.js';
import { shellQuoted } from './shellQuoted.js';

interface NoSuchPaperProps {
  readonly identifier: string;
  /** What the server says where the text is no identifier at all; null where it is one. */
  readonly refusal: string | null;
}

/** An identifier that this graph does not have, and how to get its paper. */
export default function NoSuchPaper({ identifier, refusal }: NoSuchPaperProps) {
  const { unknown } = words.hub;
  const read = refusal === null ? readIdentifier(identifier) : null;
  const title = refusal === null ? words.states.notFoundTitle : unknown.malformed;
  usePageTitle(title);
  return (
    <article className="no-such-paper">
      <h1>{title}</h1>
      {read?.value === identifier ? null : (
        <p className="asked">
          <bdi>{identifier}</bdi>
        </p>
      )}
      {refusal === null ? <HowToGet read={read} /> : <p role="alert">{refusal}</p>}
      <ul className="ways">
        <li>
          <Link href={`/search?${new URLSearchParams({ q: identifier }).toString()}`}>
            {unknown.search}
          </Link>
        </li>
        <li>
          <Definition of="identifiers">{unknown.forms}</Definition>
        </li>
      </ul>
    </article>
  );
}

function HowToGet({ read }: { readonly read: PaperIdentifier | null }) {
  const { unknown } = words.hub;
  if (read === null) return <p>{unknown.looksLikeNothing}</p>;
  const { scheme, value, key } = read;
  const command = `citegraph fetch ${shellQuoted(key)}`;
  const address = webAddress(identifierUrl(scheme, value));
  return (
    <>
      <p>
        {unknown.looksLike(scheme)} <bdi className="key">{value}</bdi>
        {address === null ? null : (
          <>
            {' '}
            (<a href={address}>{unknown.elsewhere}</a>)
          </>
        )}
      </p>
      <p>{unknown.fetch}</p>
      <pre tabIndex={0}>{command}</pre>
      <p className="actions">
        <CopyButton label={unknown.copy} text={() => command} />
        <Definition of="fetch">{unknown.howToFetch}</Definition>
      </p>
    </>
  );
}
