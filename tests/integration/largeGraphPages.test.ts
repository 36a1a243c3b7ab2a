import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeWhere } from '../support/describeWhere.js';
import { emptyLargeGraph, generatedHub, serveGenerated } from '../support/generatedGraph.js';
import { goThroughPages, type Aim } from '../support/journey/journey.js';
import { Keyboard } from '../support/journey/keyboard.js';
import { mouse } from '../support/journey/mouse.js';
import { measurePage, speedLine } from '../support/pageSpeed.js';
import { graphInChromium } from '../support/sampleInChromium.js';

const SIZE = { papers: 100_000, citations: 500_000, seed: 1 };
/** Milliseconds that filling the graph may take; a bound for what hangs. */
const FILLING = 3_600_000;

// The journey is that of pageNumbers.test.ts through the sample.
describeWhere(
  process.env.CITEGRAPH_TEST_ALL !== undefined,
  'It fills a graph for minutes, so only .ci/long runs it, with CITEGRAPH_TEST_ALL.',
  'the pages of a graph of 100,000 papers',
  () => {
    // Before what closes the graph: hooks run in this order.
    afterAll(() => emptyLargeGraph(generated.graph), FILLING);
    const generated = graphInChromium(() => serveGenerated(SIZE), FILLING);
    let aim: Aim;
    beforeAll(async () => {
      const id = generatedHub(SIZE);
      const { data } = await generated.server.query(
        'query ($id: ID!) { paper(id: $id) { title } }',
        {
          id,
        },
      );
      const { title } = data?.['paper'] as unknown as { readonly title: string };
      aim = {
        ...{ words: title, paper: { id, title } },
        ...{ role: 'result', from: 2001, to: 2005, sentence: 'comparison' },
      };
    });

    test('lead from a search to a file by mouse, with the numbers of the API', async () => {
      const { page, wrong } = await generated.openPage();
      await goThroughPages({ page, server: generated.server, hand: mouse, aim });
      expect(wrong).toEqual([]);
      await page.context().close();
    });

    test('lead there by keyboard alone, which shows where the focus is', async () => {
      const { page, wrong } = await generated.openPage();
      const hand = new Keyboard();
      await goThroughPages({ page, server: generated.server, hand, aim });
      expect(hand.unseen).toEqual([]);
      expect(wrong).toEqual([]);
      await page.context().close();
    });

    test('are measured', async () => {
      const { page, wrong } = await generated.openPage();
      const address = `${generated.server.address}/papers/${aim.paper.id}`;
      const speed = await measurePage(page, address, { slower: 4, operation: 'HubPage' });
      process.stderr.write(speedLine('The hub of 100,000 papers, processor 4 times slower', speed));
      expect(speed.layoutShift).toBeLessThan(1);
      expect(wrong).toEqual([]);
    });
  },
);
