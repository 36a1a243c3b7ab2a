import { z } from 'zod';
import { nativeLine } from './nativeRecord.js';

/** The native format as a JSON Schema of one line, as schema/native.schema.json holds it. */
export function nativeJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(nativeLine, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
}
