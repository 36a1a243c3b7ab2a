import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { ROOMS, zones } from '../../../scripts/rooms.mjs';

const ROOT = new URL('../../../', import.meta.url);

const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId.startsWith('import-x/') });

/** What the lint rules say of a file of `src` that would hold this text. */
async function complaintsOf(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: `src/${file}` });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

describe('the folders of src', () => {
  test('are all in the list that says which stands above which', () => {
    expect(readdirSync(new URL('src/', ROOT)).sort()).toEqual([...ROOMS].sort());
  });

  test.each([
    ['graph/retry.ts', "import type { PaperCard } from '../paper/paperRows.js';"],
    ['paper/facts.ts', "export { queries } from '../citation/citation.queries.js';"],
    ['hubs/hubs.ts', "import { importFile } from '../import/importFile.js';"],
    ['ledger/merges.ts', "await import('../upkeep/verify/verify.js');"],
  ])('are imported from below alone: not as in %s by %s', async (file, text) => {
    expect(await complaintsOf(file, text)).toContain('import-x/no-restricted-paths');
  });

  test('may be imported from above', async () => {
    const text = "import type { RetryOptions } from '../graph/retry.js';";
    expect(await complaintsOf('paper/facts.ts', text)).toEqual([]);
  });

  test('stand in one order, so that each is forbidden all above it', () => {
    const above = new Map(zones.map(({ target, from }) => [target, from.length]));
    expect(ROOMS.slice(1).map((room) => (above.get(`./src/${room}`) ?? 0) > 0)).not.toContain(
      false,
    );
  });
});
