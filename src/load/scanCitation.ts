import type { Polarity } from '../citation/polarity.js';
import { LIMITS } from '../import/limits.js';
import { fieldsOfStored, type CitationFields } from './citationFields.js';
import { JsonScanner } from './jsonScanner.js';
import { isPlainKey } from './plainKey.js';
import { isPlainSource, plainVersion, UNSURE } from './plainValues.js';
import { ContextScan } from './scanContext.js';

/** A citation whose fields were read off its line. */
export interface ScannedCitation extends CitationFields {
  readonly citing: string;
  readonly cited: string;
}

const PREFIX = '{"citation":';
const BOOLEAN = /true|false/y;

/**
 * What `fieldsOfRecord` makes of the record on a line, for lines that are spelt as `JSON.stringify` would, in ASCII and without
 * escapes; null for all others. What is stored of a context stands there already, word for word: parsing it and spelling it
 * again would be a third of the work of a load.
 */
export function scanCitation(line: string, delimiter: string): ScannedCitation | null {
  const scanner = new JsonScanner(line, PREFIX);
  const citation = new CitationScan(scanner);
  if (!scanner.object(citation.take) || !scanner.ends('}')) return null;
  return citation.result(delimiter);
}

class CitationScan {
  private citing: string | null = null;
  private cited: string | null = null;
  private source: string | null = null;
  private version: string | null = null;
  private influential: string | null = null;
  private contexts: ContextScan[] | null = null;
  private readonly whole: ContextScan;

  constructor(private readonly scanner: JsonScanner) {
    this.whole = new ContextScan(scanner);
  }

  /** Reads what stands behind the name of a field of a citation. */
  readonly take = (name: string): boolean => {
    const { scanner } = this;
    switch (name) {
      case 'citing':
        return this.citing === null && isPlainKey((this.citing = scanner.string()));
      case 'cited':
        return this.cited === null && isPlainKey((this.cited = scanner.string()));
      case 'source':
        return this.source === null && isPlainSource((this.source = scanner.string()));
      case 'version':
        return this.version === null && (this.version = scanner.string()) !== null;
      case 'influential':
        return this.influential === null && (this.influential = scanner.match(BOOLEAN)) !== null;
      case 'contexts':
        return this.contexts === null && this.takeContexts((this.contexts = []));
      default:
        return this.whole.takeClassification(name);
    }
  };

  result(delimiter: string): ScannedCitation | null {
    const { citing, cited, source, influential, whole, contexts } = this;
    const version = plainVersion(this.version ?? undefined);
    if (citing === null || cited === null || source === null || version === UNSURE) return null;
    const all = whole.isClassified ? [whole, ...(contexts ?? [])] : (contexts ?? []);
    const json = `{"source":"${source}","version":"${version}"`;
    const stored: string[] = [];
    const polarities: Polarity[] = [];
    for (const context of all) {
      stored.push(context.stored(json));
      polarities.push(context.polarity);
    }
    const roles = all.map(({ role }) => role);
    const statements = {
      source,
      version,
      influential: influential ?? '',
      stored,
      roles,
      polarities,
    };
    return { citing, cited, ...fieldsOfStored(statements, delimiter) };
  }

  private takeContexts(contexts: ContextScan[]): boolean {
    return this.scanner.list(() => {
      const context = new ContextScan(this.scanner);
      contexts.push(context);
      return (
        this.scanner.object(context.take) && context.hasText && contexts.length <= LIMITS.contexts
      );
    });
  }
}
