/**
 * Thrown inside a write transaction to roll it back and restart it, because its earlier reads are outdated.
 */
export class RestartTransaction extends Error {
  constructor(reason: string) {
    super(`The transaction kept being restarted: ${reason}.`);
    this.name = 'RestartTransaction';
  }
}
