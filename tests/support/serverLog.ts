/** A line of the server's log. */
export type LogLine = Record<string, unknown> & { readonly level: number };

/** Keeps the lines of a server's log, for `startTestServer` with a `LOG_LEVEL`. */
export class ServerLog {
  readonly lines: LogLine[] = [];

  write(line: string): void {
    this.lines.push(JSON.parse(line) as LogLine);
  }

  /** Lines about answers that failed with a code. */
  answersWith(code: string): LogLine[] {
    return this.lines.filter(({ errors }) => Array.isArray(errors) && errors.includes(code));
  }
}
