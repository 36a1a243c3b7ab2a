import { words } from '../words/words.js';

/** Characters that stand open; a longer abstract would push the evidence off the screen. */
const LONGEST_OPEN = 400;

/** The abstract; a long one opens when it is asked for. */
export function Abstract({
  text,
  language,
}: {
  readonly text: string | null;
  readonly language: string | null;
}) {
  if (text === null) return null;
  return (
    <details className="abstract" open={text.length <= LONGEST_OPEN}>
      <summary>{words.hub.abstract}</summary>
      <p lang={language ?? undefined} dir="auto">
        {text}
      </p>
    </details>
  );
}
