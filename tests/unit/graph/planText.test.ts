import { expect, test } from '@jest/globals';
import { planText, type Plan } from '../../../src/graph/planText.js';

const plan = (operatorType: string, details: string, children: Plan[] = []): Plan => ({
  operatorType,
  identifiers: [],
  arguments: { Details: details },
  children,
});

test('a plan is one line per operator, in order, indented below what takes its rows', () => {
  const whole = plan('ProduceResults@neo4j', 'a', [
    plan('Apply@neo4j', '', [plan('Argument@neo4j', 'x'), plan('Limit@neo4j', '20')]),
  ]);
  expect(planText(whole)).toBe('ProduceResults a\n  Apply \n    Argument x\n    Limit 20');
});

test('a plan is bounded in lines, and they in length', () => {
  const wide = plan(
    'Union@neo4j',
    'd'.repeat(5_000),
    Array<Plan>(500).fill(plan('Scan@neo4j', 'x')),
  );
  const lines = planText(wide).split('\n');
  expect(lines).toHaveLength(81);
  expect(lines.at(-1)).toBe('…');
  expect(lines[0]).toHaveLength(200);
});
