import { stopTestDatabase } from './testDatabase.js';

/** Stops what globalSetup started. */
export default async function globalTeardown(): Promise<void> {
  await stopTestDatabase();
}
