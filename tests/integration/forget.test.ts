import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detachIdentifier } from '../../src/upkeep/curation/detach.js';
import { foretellForget } from '../../src/upkeep/curation/foretoldForget.js';
import { forgetSource } from '../../src/upkeep/curation/forget.js';
import type { Graph } from '../../src/graph/graph.js';
import { holds } from '../support/property.js';
import {
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
} from '../support/testGraph.js';
import { recordsOf } from '../support/records.js';

const doi = (name: string) => `doi:10.4/${name}`;
const { paper, citation } = recordsOf({ source: 'first', version: '1' });

describe('forgetting a source', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });

  const first = [
    paper([doi('a')], { title: 'A', publishedOn: '2019' }),
    citation(doi('a'), doi('b'), { role: 'METHOD', polarity: 'SUPPORTING' }),
    citation(doi('c'), doi('b')),
  ];

  test.each([forgetSource, foretellForget])(
    'of which nobody has heard is refused with those that are known: %p',
    async (forget) => {
      await importLines(graph, [...first, citation(doi('x'), doi('y'), { source: 'crossref' })]);
      const exported = await canonicalExport(graph);
      await expect(forget(graph, 'nobody')).rejects.toThrow(
        '--source: got "nobody", expected a source of this graph: crossref, first.',
      );
      expect(await canonicalExport(graph)).toEqual(exported);
      await emptyGraph(graph);
      await expect(forget(graph, 'nobody')).rejects.toThrow(
        'a source of this graph, which has none',
      );
    },
  );

  test('completes a run that was cut before it deleted papers', async () => {
    await importLines(graph, first);
    await graph.runSchemaStatement(
      "CREATE (paper:Paper:Stub {id: 'left', citerCount: 0, referenceCount: 0})",
    );
    expect(await forgetSource(graph, 'crossref')).toMatchObject({ papers: 0, deletedPapers: 1 });
    await expect(forgetSource(graph, 'crossref')).rejects.toThrow('a source of this graph: first');
  });

  test('is foretold to the last number, and changes nothing', async () => {
    const name = fc.constantFrom(...['a', 'b', 'c', 'd', 'e'].map(doi));
    const source = fc.constantFrom('first', 'crossref');
    const facts = fc.record(
      { title: fc.constantFrom('A', 'B'), publishedOn: fc.constant('2019') },
      { requiredKeys: [] },
    );
    const from = fc.constantFrom({}, { record: 'W1' }, { version: '2' }, { contexts: [] });
    const taken = fc.constantFrom(
      ...[undefined, undefined, { deleted: true, version: '1' }],
      ...[
        { record: 'W1', deleted: true, version: '1' },
        { version: '2', referencesComplete: true },
      ],
    );
    const records = fc.array(
      fc.oneof(
        fc
          .tuple(name, source, facts, taken)
          .map(([id, by, more, back]) => paper([id], { source: by, ...(back ?? more) })),
        fc
          .tuple(name, name, source, from)
          .map(([a, b, by, more]) => citation(a, b, { source: by, ...more })),
      ),
      { minLength: 1, maxLength: 12 },
    );
    await holds(
      fc.asyncProperty(records, async (lines) => {
        await emptyGraph(graph);
        await importLines(graph, [...lines, paper([doi('z')], { source: 'crossref' })]);
        const exported = await canonicalExport(graph);
        const foretold = await foretellForget(graph, 'crossref');
        expect(await canonicalExport(graph)).toEqual(exported);
        expect(await forgetSource(graph, 'crossref')).toEqual(foretold);
        expect((await canonicalExport(graph)).join()).not.toContain('crossref');
      }),
      { runs: 12 },
    );
  });

  test('is foretold beside a detached identifier, whose stub stays', async () => {
    await importLines(graph, [paper([doi('a'), 'pmid:1'], { source: 'crossref', title: 'A' })]);
    await detachIdentifier(graph, 'pmid:1');
    const foretold = await foretellForget(graph, 'crossref');
    expect(foretold).toMatchObject({ papers: 1, facts: 1, deletedPapers: 1 });
    expect(await forgetSource(graph, 'crossref')).toEqual(foretold);
  });
});
