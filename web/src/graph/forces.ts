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

/** A number of steps that depends on the number of bodies alone, so that the same bodies come to the same places. */
function stepsFor(bodies: number): number {
  return bodies <= 1_000 ? 150 : 60;
}

/** Moves bodies by springs and pushes (Fruchterman and Reingold 1991), always the same way. */
export function forces(start: readonly Place[], links: readonly Link[]): readonly Place[] {
  const bodies = start.map(({ x, y }) => ({ x, y, dx: 0, dy: 0 }));
  const steps = stepsFor(bodies.length);
  for (let step = 0; step < steps; step += 1) {
    push(bodies);
    for (const link of links) pull(bodies, link);
    move(bodies, LENGTH * (1 - step / steps));
  }
  return bodies.map(({ x, y }) => ({ x, y }));
}

interface Body {
  x: number;
  y: number;
  /** Where the forces of a step move it. */
  dx: number;
  dy: number;
}

function push(bodies: readonly Body[]): void {
  const squares = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const other of around(body, squares)) repel(body, other);
    const square = squareOf(body.x, body.y);
    const list = squares.get(square);
    if (list === undefined) squares.set(square, [body]);
    else list.push(body);
  }
}

/** Bodies that are in the grid already, in the square of a place and in the eight around it. */
function around({ x, y }: Place, squares: ReadonlyMap<string, Body[]>): Body[] {
  const found: Body[] = [];
  for (let column = -1; column <= 1; column += 1) {
    for (let row = -1; row <= 1; row += 1) {
      const list = squares.get(squareOf(x + column * REACH, y + row * REACH));
      if (list !== undefined) found.push(...list);
    }
  }
  return found;
}

function squareOf(x: number, y: number): string {
  return `${Math.floor(x / REACH)} ${Math.floor(y / REACH)}`;
}

function repel(one: Body, other: Body): void {
  const x = one.x - other.x;
  const y = one.y - other.y;
  const square = Math.max(x * x + y * y, 0.01);
  if (square > REACH * REACH) return;
  const strength = (LENGTH * LENGTH) / square;
  one.dx += x * strength;
  one.dy += y * strength;
  other.dx -= x * strength;
  other.dy -= y * strength;
}

function pull(bodies: readonly Body[], { from, to, pull: strength }: Link): void {
  const [one, other] = [bodies[from], bodies[to]];
  if (one === undefined || other === undefined) return;
  const x = one.x - other.x;
  const y = one.y - other.y;
  const force = (strength * Math.sqrt(x * x + y * y)) / LENGTH;
  one.dx -= x * force;
  one.dy -= y * force;
  other.dx += x * force;
  other.dy += y * force;
}

/** Not further in a step than the heat allows, which goes down to nothing. */
function move(bodies: readonly Body[], heat: number): void {
  for (const body of bodies) {
    const dx = body.dx - body.x * GRAVITY;
    const dy = body.dy - body.y * GRAVITY;
    const length = Math.sqrt(dx * dx + dy * dy);
    const scale = length === 0 ? 0 : Math.min(heat, length) / length;
    body.x += dx * scale;
    body.y += dy * scale;
    body.dx = 0;
    body.dy = 0;
  }
}
