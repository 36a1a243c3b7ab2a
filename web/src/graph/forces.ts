import type { Place } from './layout.js';

/** Two bodies that pull at each other, by their indices. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** From 0 to 1. */
  readonly pull: number;
}

/** The distance that two bodies of a link come to without others, in units of the layout. */
const LENGTH = 2.4;
/** Bodies push each other up to this distance, which is the side of a square of the grid too. */
const REACH = 3 * LENGTH;
/** Towards the middle, so that parts without a link do not drift away. */
const GRAVITY = 0.03;
/** Bodies closer to each other than this push as if they were that far apart, by its square. */
const NEAREST_SQUARE = 0.01;
const NONE = -1;

/** A number of steps that depends on the number of bodies alone, so that the same bodies come to the same places. */
function stepsFor(bodies: number): number {
  return bodies <= 1_000 ? 150 : 60;
}

/** Moves bodies by springs and pushes (Fruchterman and Reingold 1991), always the same way. */
export function forces(start: readonly Place[], links: readonly Link[]): readonly Place[] {
  const bodies = new Bodies(start);
  const steps = stepsFor(start.length);
  for (let step = 0; step < steps; step += 1) {
    bodies.push();
    for (const link of links) bodies.pull(link);
    bodies.move(LENGTH * (1 - step / steps));
  }
  return bodies.places();
}

/** Numbers in a row instead of objects: thousands of bodies are moved by millions of pushes. */
class Bodies {
  private readonly count: number;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  /** Where the forces of a step move each. */
  private readonly dx: Float64Array;
  private readonly dy: Float64Array;
  /** For each body, the one that came into its square before it. */
  private readonly before: Int32Array;

  constructor(start: readonly Place[]) {
    this.count = start.length;
    this.x = Float64Array.from(start, ({ x }) => x);
    this.y = Float64Array.from(start, ({ y }) => y);
    this.dx = new Float64Array(this.count);
    this.dy = new Float64Array(this.count);
    this.before = new Int32Array(this.count);
  }

  /** Each pair once: every body is pushed by those that are in the grid before it, in its square and the eight around. */
  push(): void {
    const { x, y, before, count } = this;
    const left = Math.floor(least(x) / REACH) - 1;
    const low = Math.floor(least(y) / REACH) - 1;
    const rows = Math.floor(most(y) / REACH) - low + 2;
    const columns = Math.floor(most(x) / REACH) - left + 2;
    const last = new Int32Array(rows * columns).fill(NONE);
    for (let body = 0; body < count; body += 1) {
      const column = Math.floor(at(x, body) / REACH) - left;
      const square = column * rows + Math.floor(at(y, body) / REACH) - low;
      for (let beside = square - rows; beside <= square + rows; beside += rows) {
        for (let near = beside - 1; near <= beside + 1; near += 1) this.pushIn(last[near], body);
      }
      before[body] = last[square] ?? NONE;
      last[square] = body;
    }
  }

  /** By all bodies of a square, of which the last one is given. */
  private pushIn(last: number | undefined, body: number): void {
    const { x, y, dx, dy, before } = this;
    for (let other = last ?? NONE; other !== NONE; other = at(before, other)) {
      const awayX = at(x, body) - at(x, other);
      const awayY = at(y, body) - at(y, other);
      const square = Math.max(awayX * awayX + awayY * awayY, NEAREST_SQUARE);
      if (square > REACH * REACH) continue;
      const strength = (LENGTH * LENGTH) / square;
      dx[body] = at(dx, body) + awayX * strength;
      dy[body] = at(dy, body) + awayY * strength;
      dx[other] = at(dx, other) - awayX * strength;
      dy[other] = at(dy, other) - awayY * strength;
    }
  }

  pull({ from, to, pull: strength }: Link): void {
    const { x, y, dx, dy } = this;
    const awayX = at(x, from) - at(x, to);
    const awayY = at(y, from) - at(y, to);
    const force = (strength * Math.sqrt(awayX * awayX + awayY * awayY)) / LENGTH;
    dx[from] = at(dx, from) - awayX * force;
    dy[from] = at(dy, from) - awayY * force;
    dx[to] = at(dx, to) + awayX * force;
    dy[to] = at(dy, to) + awayY * force;
  }

  /** Not further in a step than the heat allows, which goes down to nothing. */
  move(heat: number): void {
    const { x, y, dx, dy, count } = this;
    for (let body = 0; body < count; body += 1) {
      const moveX = at(dx, body) - at(x, body) * GRAVITY;
      const moveY = at(dy, body) - at(y, body) * GRAVITY;
      const length = Math.sqrt(moveX * moveX + moveY * moveY);
      const scale = length === 0 ? 0 : Math.min(heat, length) / length;
      x[body] = at(x, body) + moveX * scale;
      y[body] = at(y, body) + moveY * scale;
    }
    dx.fill(0);
    dy.fill(0);
  }

  places(): readonly Place[] {
    return Array.from(this.x, (x, body) => ({ x, y: at(this.y, body) }));
  }
}

/** Indices of bodies are within all of their lists. */
function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

function least(numbers: Float64Array): number {
  return numbers.reduce((one, other) => Math.min(one, other), 0);
}

function most(numbers: Float64Array): number {
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}
