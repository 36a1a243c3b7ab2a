// node --import ./scripts/typescript.mjs FILE.ts runs TypeScript as this project writes it.
import { register } from 'node:module';

register('./typescriptHooks.mjs', import.meta.url);
