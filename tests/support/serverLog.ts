/** A line of the server's log. */
export type LogLine = Record<string, unknown> & { readonly level: number };

/** Keeps the lines of a server's log, for `startTestServer` with a `LOG_LEVEL`. */
export class ServerLog {
  readonly lines: LogLine[] = [];
  private readonly awaited = new Set<() => void>();

  write(line: string): void {
    this.lines.push(JSON.parse(line) as LogLine);
    for (const look of this.awaited) look();
  }

  /** Resolves with the first line that says this, now or later. */
  async says(msg: string): Promise<LogLine> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.lines.find((line) => line['msg'] === msg);
        if (found === undefined) return;
        this.awaited.delete(look);
        resolve(found);
      };
      this.awaited.add(look);
      look();
    });
  }

  /** Lines about answers that failed with a code. */
  answersWith(code: string): LogLine[] {
    return this.lines.filter(({ errors }) => Array.isArray(errors) && errors.includes(code));
  }
}
