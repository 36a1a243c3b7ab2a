/**
 * The bookmark of a database, asked once for all who want it at a moment. A question that is under way may have been answered
 * before somebody came: so whoever comes waits for the next one.
 */
export class LatestBookmark {
  /** The newest that was seen; null before the first. */
  known: string | null = null;
  private underWay: Promise<unknown> = Promise.resolve();
  private next: Promise<string> | null = null;

  constructor(private readonly ask: () => Promise<string>) {}

  /** As of now, or later. Rejects as the question does. */
  current(): Promise<string> {
    this.next ??= this.underWay.then(() => this.start());
    return this.next;
  }

  private start(): Promise<string> {
    this.next = null;
    const question = this.ask().then((bookmark) => (this.known = bookmark));
    this.underWay = question.catch(() => undefined);
    return question;
  }
}
