import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readMetrics } from '../../../support/scrape.js';
import { watchedServer } from '../../../support/watchedServer.js';

const DOCS = new URL('../../../../docs/', import.meta.url);
const fileOf = (name: string) => readFileSync(new URL(name, DOCS), 'utf8');
const { metrics, graph } = watchedServer();
// What has a label has no sample before something happens.
await graph.ping().catch(() => undefined);
const exported = readMetrics(await metrics.text());
const own = [...exported.types.keys()].filter((name) => name.startsWith('citegraph_')).sort();

/** Labels of a metric of this server. */
function labelsOf(name: string): readonly string[] {
  const [register] = metrics.registers;
  return z.object({ labelNames: z.array(z.string()) }).parse(register?.getSingleMetric(name))
    .labelNames;
}

/** Names of metrics in an expression, without what a histogram adds to its name. */
function namesIn(expression: string): string[] {
  const text = expression.replace(/"[^"]*"/g, '');
  const names = text.match(/\b(?:citegraph|nodejs|process)_\w+/g) ?? [];
  return names.map((name) => {
    const base = name.replace(/_(bucket|count|sum)$/, '');
    return exported.types.get(base) === 'histogram' ? base : name;
  });
}

const dashboard = z
  .object({
    panels: z.array(
      z.object({
        title: z.string(),
        targets: z.array(z.object({ expr: z.string() })).default([]),
      }),
    ),
    templating: z.object({
      list: z.array(z.object({ query: z.union([z.string(), z.object({ query: z.string() })]) })),
    }),
  })
  .parse(JSON.parse(fileOf('monitoring/dashboard.json')));
const rules = z
  .object({
    groups: z.array(
      z.object({
        rules: z.array(z.object({ alert: z.string(), expr: z.string(), labels: z.object({}) })),
      }),
    ),
  })
  .parse(parse(fileOf('monitoring/alerts.yml')));
const alerts = rules.groups.flatMap((group) => group.rules);

describe('docs/monitoring.md', () => {
  const listed = [
    ...fileOf('monitoring.md').matchAll(/^\| `(citegraph_\w+)` +\| (\w+) +\| ([^|]*?) +\|/gm),
  ].map(([, name = '', type = '', labels = '']) => ({ name, type, labels }));

  test('lists each metric of citegraph with its type, and no other', () => {
    expect(listed.map(({ name }) => name).sort()).toEqual(own);
    for (const { name, type } of listed)
      expect([name, exported.types.get(name)]).toEqual([name, type]);
  });

  test('lists their labels', () => {
    for (const { name, labels } of listed) {
      const shown = labelsOf(name).map((label) => `\`${label}\``);
      expect([name, labels]).toEqual([name, shown.join(', ')]);
    }
  });
});

describe('the dashboard', () => {
  const expressions = [
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...dashboard.templating.list.map(({ query }) =>
      typeof query === 'string' ? query : query.query,
    ),
  ];

  test('shows what the server exports, and nothing else', () => {
    const unknown = expressions.flatMap(namesIn).filter((name) => !exported.types.has(name));
    expect(unknown).toEqual([]);
  });

  test('shows every metric of citegraph', () => {
    const shown = new Set(expressions.flatMap(namesIn));
    expect(own.filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe('the alerts', () => {
  test('ask for what the server exports, each of something', () => {
    for (const { alert, expr } of alerts) {
      const names = namesIn(expr);
      const unknown = names.filter((name) => !exported.types.has(name));
      expect([alert, unknown]).toEqual([alert, []]);
      expect([alert, names.length > 0 || expr.startsWith('up{')]).toEqual([alert, true]);
    }
  });

  test('are all described', () => {
    const page = fileOf('monitoring.md');
    const described = [...page.matchAll(/^\| `(Citegraph\w+)` /gm)].map(([, name]) => name);
    expect(described.sort()).toEqual(alerts.map(({ alert }) => alert).sort());
  });
});
