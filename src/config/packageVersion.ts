import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PACKAGE = z.object({ version: z.string(), description: z.string() });

/** The version of citegraph, and what it is in a few words. */
export const { version: PACKAGE_VERSION, description: PACKAGE_DESCRIPTION } = PACKAGE.parse(
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
);
