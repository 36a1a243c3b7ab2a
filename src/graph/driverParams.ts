import neo4j from 'neo4j-driver';

/**
 * Parameters as the driver expects them. JavaScript has one number type and Bolt has two: whole numbers are
 * sent as Integer, because `LIMIT` rejects a Float and a stored count must not become one. `undefined` inside
 * a row would silently erase a property on SET, so it is rejected.
 */
export function toDriverParams(params: unknown): Record<string, unknown> {
  return convert(params, '$') as Record<string, unknown>;
}

function convert(value: unknown, path: string): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) throw new TypeError(`parameter ${path} is undefined; use null`);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item, index) => convert(item, `${path}[${index}]`));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, convert(item, `${path}.${key}`)]),
  );
}
