const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A terminal's Ctrl-C comes twice under npm: from the terminal, and forwarded by npm. */
const ECHO_MS = 2_000;

/**
 * Resolves with null at the first stop signal. A second one, unless it is an echo of the first, ends the
 * process immediately; the private Neo4j then stops by itself.
 */
export function stopRequested(): Promise<null> {
  let firstAt: number | null = null;
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        const now = performance.now();
        if (firstAt === null) {
          firstAt = now;
          resolve(null);
        } else if (now - firstAt > ECHO_MS) {
          process.exit(1);
        }
      });
    }
  });
}
