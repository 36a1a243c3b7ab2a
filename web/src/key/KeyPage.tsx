import { usePageTitle } from '../parts/usePageTitle.js';
import { words } from '../words/words.js';
import type { Refusal } from './heldKey.js';
import { KeyForm } from './KeyForm.js';

/** What stands in place of every page while the server wants a key: why, a place for one, and how to get one. */
export function KeyPage({ refusal }: { readonly refusal: Refusal }) {
  const { key: texts } = words;
  usePageTitle(texts.shortTitle);
  const ended = texts.ended[refusal];
  return (
    <article className="key-page">
      <h1>{texts.title}</h1>
      {ended === null ? null : (
        <p role="alert" className="problem">
          {ended}
        </p>
      )}
      <p>{texts.lead}</p>
      <KeyForm />
      <section>
        <h2>{texts.getTitle}</h2>
        <p>{texts.get}</p>
        <p>
          {texts.run(
            <code>citegraph key create --name notebook</code>,
            <a href="/docs/access#keys">{texts.documentation}</a>,
          )}
        </p>
      </section>
    </article>
  );
}
