import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { CommanderError } from 'commander';
import fc from 'fast-check';
import { graphName } from '../../../src/cli/graphName.js';
import {
  printDocument,
  printEvent,
  printNote,
  printProblem,
  printResult,
  setOutput,
} from '../../../src/cli/output.js';
import { printReport } from '../../../src/cli/printReport.js';
import { createProgram } from '../../../src/cli/program.js';
import { reportFailure } from '../../../src/cli/reportFailure.js';
import { keepFaulty } from '../../../src/cli/run/import.js';
import { nothingIn, sayLeftOut, sayTaken } from '../../../src/cli/run/foundFiles.js';
import { guessSayer, ignoredSayer } from '../../../src/cli/run/tableNotes.js';
import { showWaiting } from '../../../src/cli/waiting.js';
import { withoutControls } from '../../../src/cli/prettyLog.js';
import { loadConfig } from '../../../src/config/config.js';
import { BadInputError } from '../../../src/errors.js';
import { RejectsFile } from '../../../src/import/rejects.js';
import { ImportReport } from '../../../src/record/report.js';
import { visible } from '../../../src/visible.js';
import { holds } from '../../support/property.js';

/** What no line on a terminal may have; written anew here, so that the code is not held against itself. */
const CONTROLS = [
  ...[...Array(32).keys(), ...Array.from({ length: 33 }, (_, n) => 0x7f + n)],
  ...[0x61c, 0x200e, 0x200f, 0x2028, 0x2029],
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
].map((code) => String.fromCharCode(code));

const piece = fc.oneof(
  fc.constantFrom(...CONTROLS, '\u001b[2J', '\u001b]0;title\u0007', '\u009b1A', '\ud83d', '\ndone'),
  fc.constantFrom('A title', 'Čapek', '日本語', '\\u001b', '👩‍🔬'),
);
const hostile = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

let printed: string[] = [];
beforeEach(() => {
  setOutput({});
  printed = [];
  for (const stream of ['log', 'error'] as const) {
    jest.spyOn(console, stream).mockImplementation((line) => void printed.push(String(line)));
  }
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Prints a text of data in each place where commands print such; how many lines that has to give. */
const PLACES: Readonly<Record<string, (text: string) => Promise<number> | number>> = {
  'a result': (text) => {
    printResult(text);
    return 1;
  },
  'the name of the graph': (text) => {
    const config = loadConfig({}, {});
    printNote(graphName({ ...config, privateNeo4j: { ...config.privateNeo4j, folder: text } }));
    return 1;
  },
  'a bad value of a bad field': (text) => {
    reportFailure(new BadInputError(`${text}, header`, text, `one of ${text}`));
    return 1;
  },
  'a file that cannot be written': (text) => {
    reportFailure(Object.assign(new Error(text), { syscall: 'open', code: 'EROFS', path: text }));
    return 1;
  },
  'a rejected record': (text) => {
    const file = { name: text, format: 'native', settings: undefined };
    const rejects = { add: () => undefined, path: text };
    const problem = { code: 'BAD_VALUE', field: text, value: text, expected: text } as const;
    const { onRejected } = keepFaulty(rejects);
    onRejected({ place: { file, line: 1, correctable: text }, problems: [problem] });
    return 1;
  },
  'a report': async (text) => {
    const report = new ImportReport();
    report.addUnknownLabel({ vocabulary: text, label: text });
    report.addConflict({ paperId: text, scheme: 'pmid', identifiers: [text, text] });
    const file = { name: text, format: 'native', settings: undefined };
    const problem = { code: 'UNKNOWN_FIELD', field: text, value: text, expected: text } as const;
    report.addLeftOut('paper', { file, line: 1, correctable: text }, [problem]);
    await printReport(report, { exists: true, path: text }, new Date(), {});
    return 7;
  },
  'what files of a folder or an archive are taken for, and which are left out': (text) => {
    const many = Array.from({ length: 11 }, () => ({ name: text, what: text }));
    sayTaken(text, [{ name: text, what: text }]);
    sayTaken(text, many);
    const leftOut = { name: text, why: text };
    sayLeftOut(text, [
      { ...leftOut, isData: true },
      { ...leftOut, isData: false },
    ]);
    reportFailure(nothingIn(text, [{ ...leftOut, isData: true }]));
    return 5;
  },
  'the columns and the encoding of a table': (text) => {
    ignoredSayer()(text).onIgnored?.([text, `${text}2`], [['title', text]]);
    guessSayer(text).onGuessed?.('Windows-1252');
    return 2;
  },
  'a step of waiting': (text) => {
    const write = (line: string) => void printed.push(line.replace(/\n$/, ''));
    showWaiting({ write }, () => 0).show(text);
    return 1;
  },
  'a step of waiting on a terminal': (text) => {
    const write = (line: string) => void printed.push(line.replace('\r\u001b[2K', ''));
    showWaiting({ isTTY: true, write }).show(text);
    return 1;
  },
};

test.each(Object.keys(PLACES))('%s cannot control the terminal', async (place) => {
  await holds(
    fc.asyncProperty(hostile, async (text) => {
      printed = [];
      const lines = await PLACES[place]?.(text);
      expect(printed).toHaveLength(lines ?? NaN);
      for (const line of printed) {
        expect(CONTROLS.filter((control) => line.includes(control))).toEqual([]);
        expect(Buffer.from(line).toString()).toBe(line);
      }
    }),
  );
});

test('a document cannot control the terminal, and means the same', async () => {
  setOutput({ json: true });
  await holds(
    fc.property(hostile, (text) => {
      printed = [];
      printDocument({ [text]: [text] });
      const [document = ''] = printed;
      for (const control of CONTROLS) {
        if (control !== '\n') expect(document).not.toContain(control);
      }
      expect(JSON.parse(document)).toEqual({ [text]: [text] });
    }),
  );
});

test('an argument that nobody knows cannot control the terminal', async () => {
  await holds(
    fc.asyncProperty(hostile, async (text) => {
      printed = [];
      await expect(
        createProgram().parseAsync(['verify', `--${text}`], { from: 'user' }),
      ).rejects.toThrow(CommanderError);
      expect(printed.join('')).not.toBe('');
      for (const control of CONTROLS) expect(printed.join('')).not.toContain(control);
    }),
    { runs: 20 },
  );
});

test('an unforeseen error keeps its stack, and controls nothing', () => {
  expect(reportFailure(new Error('\u001b[2Jbroken'))).toBe(1);
  expect(printed[0]).toContain('\\u001b[2Jbroken');
  expect(printed.length).toBeGreaterThan(1);
});

test('a line of the log in JSON means the escaped text', async () => {
  await holds(
    fc.property(hostile, (text) => {
      const { value } = JSON.parse(withoutControls(JSON.stringify({ value: text }))) as {
        value: string;
      };
      for (const control of CONTROLS) {
        // Line ends and tabs are those of stacks, which pino-pretty lays out.
        if (!'\n\t'.includes(control)) expect(value).not.toContain(control);
      }
    }),
  );
});

test('what is visible stays as it is', async () => {
  await holds(
    fc.property(fc.constantFrom('Čapek', '日本語', 'C:\\n', '👩‍🔬', 'مرحبا', 'a b'), (text) => {
      expect(visible(text)).toBe(text);
    }),
  );
  printProblem('a', 'b');
  expect(printed).toEqual(['a', 'b']);
});

test('a document has data as it is, and nothing else is on standard output', async () => {
  setOutput({ json: true });
  const report = new ImportReport();
  report.addUnknownLabel({ vocabulary: 'v', label: '\u001b\u202e' });
  await printReport(report, new RejectsFile('r'), new Date(), {});
  expect(printed).toHaveLength(1);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ unknownLabels: { 'v: \u001b\u202e': 1 } });
});

test('what happens to a server is printed in as many lines as it has', () => {
  printEvent('Neo4j ended: killed by SIGKILL. Last lines of its log:\n  one\n  \u001b[2Jtwo');
  expect(printed).toEqual([
    'Neo4j ended: killed by SIGKILL. Last lines of its log:',
    '  one',
    '  \\u001b[2Jtwo',
  ]);
});
