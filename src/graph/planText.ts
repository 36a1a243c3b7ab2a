import type { ResultSummary } from 'neo4j-driver';
import { shortened } from '../shortened.js';

/** A plan as the driver gives it. */
export type Plan = Exclude<ResultSummary['plan'], false>;

const MOST_OPERATORS = 80;
const LONGEST_LINE = 200;

/**
 * The operators of a plan from the result down, one a line, indented below the operator that takes their rows: name, estimated
 * rows, details. Bounded, as it goes into a log.
 */
export function planText(plan: Plan): string {
  const lines: string[] = [];
  const waiting = [{ step: plan, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (lines.length === MOST_OPERATORS) return [...lines, '…'].join('\n');
    const { step, depth } = next;
    lines.push(lineOf(step, depth));
    waiting.push(...step.children.map((child) => ({ step: child, depth: depth + 1 })).reverse());
  }
  return lines.join('\n');
}

function lineOf({ operatorType, arguments: all }: Plan, depth: number): string {
  const { EstimatedRows: rows, Details: details } = all as Readonly<Record<string, unknown>>;
  const name = operatorType.replace(/@.*$/, '');
  const estimate = typeof rows === 'number' ? ` (${Math.round(rows)} rows)` : '';
  const text = typeof details === 'string' ? ` ${details.replace(/\s+/g, ' ')}` : '';
  const line = `${'  '.repeat(depth)}${name}${estimate}${text}`;
  return shortened(line, LONGEST_LINE);
}
