/**
 * How a command can end. `--help` prints this table, and docs/importing.md lists the same; a test compares
 * the two.
 */
export const EXIT_CODES = {
  DONE: {
    code: 0,
    meaning:
      'done; for an import, everything is in, also when it left out details or skipped self-citations',
  },
  FAILED: { code: 1, meaning: 'failed; run the command again' },
  UNUSABLE: { code: 2, meaning: 'unusable arguments or configuration' },
  FINDINGS: {
    code: 3,
    meaning:
      'done, but records were rejected or files left out, or verify or conflicts found something',
  },
  UNREAD: {
    // What a shell reports of a program that SIGPIPE ended.
    code: 141,
    meaning: 'the reader of the output ended before it, as head does',
  },
} as const;

/** The code of one of these outcomes. */
export function exitCodeFor(outcome: keyof typeof EXIT_CODES): number {
  return EXIT_CODES[outcome].code;
}

/** 0, or 3 when a command that is done found this many things to look at. */
export function exitCodeAfter(findings: number): number {
  return exitCodeFor(findings === 0 ? 'DONE' : 'FINDINGS');
}

/** The table, for help. */
export function exitCodesText(): string {
  const lines = Object.values(EXIT_CODES).map(
    ({ code, meaning }) => `  ${String(code).padEnd(3)}  ${meaning}`,
  );
  return ['Exit codes:', ...lines].join('\n');
}
