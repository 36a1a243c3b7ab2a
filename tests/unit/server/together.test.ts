import { expect, test } from '@jest/globals';
import { warmingTogether, type Together } from '../../../src/server/together.js';
import { WorkQuotas } from '../../../src/access/workQuotas.js';
import { settled } from '../../support/heldGraph.js';

/** One of several servers, and what it did so far. */
function serverOf(plans: boolean) {
  const did: string[] = [];
  let [tell, beWarm] = [(): void => undefined, (): void => undefined];
  const told = new Promise<void>((resolve) => (tell = resolve));
  const allWarm = new Promise<void>((resolve) => (beWarm = resolve));
  const together: Together = {
    ...{ worker: 1, plans },
    listener: { isOpen: true, close: () => Promise.resolve() },
    places: { take: () => Promise.resolve(() => undefined) },
    quotas: new WorkQuotas(),
    tellPlanned: () => did.push('told'),
    planned: () => told,
    warm: () => {
      did.push('warm');
      return allWarm;
    },
  };
  const note = (what: string) => () => {
    did.push(what);
    return Promise.resolve();
  };
  const warming = warmingTogether({ plan: note('planned'), entries: note('read') }, together);
  const warm = async (): Promise<void> => {
    await warming.plan();
    await warming.entries();
    did.push('ready');
  };
  return { did, tell: () => tell(), beWarm: () => beWarm(), warm };
}

test('one server has queries planned and tells the others; it is ready when all are warm', async () => {
  const { did, beWarm, warm } = serverOf(true);
  void warm();
  await settled();
  expect(did).toEqual(['planned', 'told', 'read', 'warm']);
  beWarm();
  await settled();
  expect(did.at(-1)).toBe('ready');
});

test('the others wait for that, and plan nothing', async () => {
  const { did, tell, beWarm, warm } = serverOf(false);
  void warm();
  await settled();
  expect(did).toEqual([]);
  tell();
  await settled();
  expect(did).toEqual(['read', 'warm']);
  beWarm();
  await settled();
  expect(did.at(-1)).toBe('ready');
});
