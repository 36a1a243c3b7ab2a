import { parse, print } from 'graphql';
import { useEffect, useRef } from 'react';
import { linkTo } from '../../../src/explore/request/deepLink.js';
import { SNIPPETS } from '../../../src/explore/request/snippets.js';
import type { Located } from '../figures/located.js';
import { usePageKey } from '../key/pageKey.js';
import { words } from '../words/words.js';
import { CopyButton } from './CopyButton.js';

interface QueryDialogProps {
  readonly at: Located<unknown>;
  readonly title: string;
  readonly onClose: () => void;
}

/** The operation behind a panel with its variables: to read, to open in GraphiQL, and to copy as a program. */
export default function QueryDialog({ at, title, onClose }: QueryDialogProps) {
  const { key } = usePageKey();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const query = print(parse(at.operation.text));
  const variables = Object.fromEntries(
    Object.entries(at.variables).filter(([, value]) => value !== null && value !== undefined),
  );
  const request = { url: new URL('/graphql', window.location.href).href, query, variables };
  const link = linkTo({ query, variables: JSON.stringify(variables) });
  const { dialog: texts } = words;
  return (
    <dialog ref={dialog} className="query-dialog" onClose={onClose} aria-label={texts.title(title)}>
      <h3>{texts.title(title)}</h3>
      <p className="actions">
        {link === null ? null : <a href={`/${link}`}>{texts.open}</a>}
        <CopyButton label={texts.copyAs('GraphQL')} text={() => query} />
        {SNIPPETS.map(({ label, write }) => (
          <CopyButton key={label} label={texts.copyAs(label)} text={() => write(request)} />
        ))}
        <button type="button" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </p>
      {key === null ? null : (
        <p className="quiet small">{texts.withKey(<code>Authorization: Bearer …</code>)}</p>
      )}
      <pre tabIndex={0}>{query}</pre>
      <h4>{texts.variables}</h4>
      <pre tabIndex={0}>{JSON.stringify(variables, null, 2)}</pre>
    </dialog>
  );
}
