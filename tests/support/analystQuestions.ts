import { readFileSync } from 'node:fs';

/** One question of docs/analysts.md, in its three languages. */
export interface AnalystQuestion {
  readonly title: string;
  readonly graphql: string;
  readonly cypher: string;
  readonly python: string;
  /** What the Python prints. */
  readonly output: string;
}

const PAGE = readFileSync(new URL('../../docs/analysts.md', import.meta.url), 'utf8');

/** What Python needs before any question. */
export const PYTHON_SETUP = blockOf(PAGE, 'python setup') ?? '';

/** All questions of the page. Throws when one lacks a language. */
export const ANALYST_QUESTIONS: readonly AnalystQuestion[] = PAGE.split(/^## (?=\d+\. )/m)
  .slice(1)
  .map((section) => {
    const title = section.split('\n', 1)[0] ?? '';
    const block = (language: string): string => {
      const found = blockOf(section, language);
      if (found === null) throw new Error(`question ${title} has no block of ${language}`);
      return found;
    };
    return {
      title,
      graphql: block('graphql'),
      cypher: block('cypher'),
      python: block('python'),
      output: block('text'),
    };
  });

function blockOf(text: string, language: string): string | null {
  const lines = text.split('\n');
  const start = lines.indexOf(`\`\`\`${language}`);
  if (start < 0) return null;
  return lines.slice(start + 1, lines.indexOf('```', start)).join('\n');
}

/** All values in an answer or in rows, whatever holds them, in a fixed order; fractions to 12 digits. */
export function valuesIn(data: unknown): string[] {
  const values: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
    else if (value !== null && value !== undefined) values.push(shown(value));
  };
  collect(data);
  return values.sort();
}

function shown(value: unknown): string {
  if (typeof value !== 'number') return JSON.stringify(value);
  return String(Number(value.toPrecision(12)));
}
