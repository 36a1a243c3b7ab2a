/** Thrown inside a write transaction to roll it back and begin it again: what it had found is no longer so. */
export class RestartTransaction extends Error {
  constructor(reason: string) {
    super(`The transaction kept being restarted: ${reason}.`);
    this.name = 'RestartTransaction';
  }
}
