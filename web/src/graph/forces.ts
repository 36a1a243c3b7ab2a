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
/** Bodies of a square that push one by one; more push together, from their middle, so that no heap costs the square of it. */
const CROWD = 24;
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

  constructor(start: readonly Place[]) {
    this.count = start.length;
    this.x = Float64Array.from(start, ({ x }) => x);
    this.y = Float64Array.from(start, ({ y }) => y);
    this.dx = new Float64Array(this.count);
    this.dy = new Float64Array(this.count);
  }

  /** Every body is pushed by those of its square and of the eight around. */
  push(): void {
    const { x, y, count } = this;
    const grid = new Grid(x, y);
    for (let body = 0; body < count; body += 1) {
      const middle = grid.squareOf(at(x, body), at(y, body));
      for (let beside = middle - grid.rows; beside <= middle + grid.rows; beside += grid.rows) {
        for (let square = beside - 1; square <= beside + 1; square += 1) {
          const own = square === middle ? 1 : 0;
          const others = at(grid.counts, square) - own;
          if (others <= 0) continue;
          if (others <= CROWD) this.pushOneByOne(grid, square, body);
          else {
            const middleX = (at(grid.sumX, square) - own * at(x, body)) / others;
            const middleY = (at(grid.sumY, square) - own * at(y, body)) / others;
            this.pushFrom(middleX, middleY, others, body);
          }
        }
      }
    }
  }

  private pushOneByOne({ last, before }: Grid, square: number, body: number): void {
    for (let other = at(last, square); other !== NONE; other = at(before, other)) {
      if (other !== body) this.pushFrom(at(this.x, other), at(this.y, other), 1, body);
    }
  }

  /** By so many bodies at a place. */
  private pushFrom(x: number, y: number, bodies: number, body: number): void {
    const awayX = at(this.x, body) - x;
    const awayY = at(this.y, body) - y;
    const square = Math.max(awayX * awayX + awayY * awayY, NEAREST_SQUARE);
    if (square > REACH * REACH) return;
    const strength = (bodies * LENGTH * LENGTH) / square;
    this.dx[body] = at(this.dx, body) + awayX * strength;
    this.dy[body] = at(this.dy, body) + awayY * strength;
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

/** Bodies by the squares that they are in, with a free square around all. */
class Grid {
  readonly rows: number;
  /** For each square its last body, and for each body the one before it in its square. */
  readonly last: Int32Array;
  readonly before: Int32Array;
  readonly counts: Int32Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
  private readonly left: number;
  private readonly low: number;

  constructor(x: Float64Array, y: Float64Array) {
    this.left = Math.floor(least(x) / REACH) - 1;
    this.low = Math.floor(least(y) / REACH) - 1;
    this.rows = Math.floor(most(y) / REACH) - this.low + 2;
    const squares = this.rows * (Math.floor(most(x) / REACH) - this.left + 2);
    this.last = new Int32Array(squares).fill(NONE);
    this.before = new Int32Array(x.length);
    this.counts = new Int32Array(squares);
    this.sumX = new Float64Array(squares);
    this.sumY = new Float64Array(squares);
    for (const body of x.keys()) this.add(body, at(x, body), at(y, body));
  }

  squareOf(x: number, y: number): number {
    return (Math.floor(x / REACH) - this.left) * this.rows + Math.floor(y / REACH) - this.low;
  }

  private add(body: number, x: number, y: number): void {
    const square = this.squareOf(x, y);
    this.before[body] = at(this.last, square);
    this.last[square] = body;
    this.counts[square] = at(this.counts, square) + 1;
    this.sumX[square] = at(this.sumX, square) + x;
    this.sumY[square] = at(this.sumY, square) + y;
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
