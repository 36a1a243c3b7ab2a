/** HTML that can be sent as it is: only `html` and `jsonBlock` make it. */
export class Html {
  constructor(readonly text: string) {}
}

type HtmlValue = string | number | Html | readonly Html[] | null;

/** A template of HTML. Texts in it are escaped, also for attributes in double quotes; null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = strings.flatMap((part, index) => [part, textOf(values[index] ?? null)]);
  return new Html(parts.join(''));
}

/** A block of JSON that a script of the page reads; it is never run, and cannot end early. */
export function jsonBlock(id: string, value: unknown): Html {
  return html`<script id="${id}" type="application/json">
    ${jsonText(value)}
  </script>`;
}

/** The same for readers of JSON-LD, such as search engines. */
export function linkedDataBlock(value: unknown): Html {
  return html`<script type="application/ld+json">
    ${jsonText(value)}
  </script>`;
}

function jsonText(value: unknown): Html {
  return new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function textOf(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
