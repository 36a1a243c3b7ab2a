import { useState } from 'react';
import { CopyButton } from '../parts/CopyButton.js';
import { words } from '../words/words.js';
import { bibliographyEntry } from './bibliographyEntry.js';
import type { ExportFormat } from './exportAddress.js';

const FORMATS = ['bibtex', 'ris'] as const satisfies readonly ExportFormat[];

/** The paper itself as an entry of a bibliography: to copy, and shown, for browsers that do not let pages copy. */
export function PaperEntry({ id }: { readonly id: string }) {
  const [entry, setEntry] = useState<string | null>(null);
  const { cite, formats } = words.hub.takeAway;
  const asked = async (format: ExportFormat): Promise<string> => {
    const text = await bibliographyEntry(id, format);
    setEntry(text);
    return text;
  };
  return (
    <section className="paper-entry" aria-label={cite.paper}>
      <h3>{cite.paper}</h3>
      <p className="actions">
        {FORMATS.map((format) => (
          <CopyButton
            key={format}
            label={cite.copyAs(formats[format])}
            text={() => asked(format)}
          />
        ))}
      </p>
      {entry === null ? null : (
        <pre tabIndex={0} role="region" aria-label={cite.entry}>
          {entry}
        </pre>
      )}
    </section>
  );
}
