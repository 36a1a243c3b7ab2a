// jest loads setup and teardown apart, so that a variable of this module would not be shared.
const KEY = Symbol.for('citegraph.stopTestDatabase');
type Stop = () => Promise<void>;
const shared: typeof globalThis & { [KEY]?: Stop } = globalThis;

/** Leaves to the global teardown what the global setup started. */
export function keepForTeardown(stop: Stop): void {
  shared[KEY] = stop;
}

/** Stops it, if anything was started. */
export async function stopTestDatabase(): Promise<void> {
  await shared[KEY]?.();
}
