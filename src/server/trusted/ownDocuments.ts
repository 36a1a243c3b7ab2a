import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { WEB_FOLDER } from '../../site/shell.js';
import { WARM_UP_TEXTS } from '../warmUp.js';

const TEXTS = z.array(z.string());

/**
 * Texts of the operations that the server sends to itself, and of those that its pages send, which `npm run build` writes beside
 * them. Without built pages there are none of these.
 */
export function ownDocuments(web = WEB_FOLDER): readonly string[] {
  const file = new URL('documents.json', web);
  const ofPages = existsSync(file) ? TEXTS.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
  return [...WARM_UP_TEXTS, ...ofPages];
}
