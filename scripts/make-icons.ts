// Draws the extension's icons into public/icon/: quotation marks over a line that changes level.
// Shapes are distance fields sampled several times a pixel, so that every size is drawn anew and stays sharp.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const SIZES = [16, 32, 48, 128];
const SAMPLES = 4;
const GROUND: Colour = [20, 80, 143];
const MARK: Colour = [255, 255, 255];
const LINE: Colour = [255, 209, 92];

/** Distance of a point from a segment. */
function toSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** True within a square of side 16 with rounded corners. */
function inGround(x: number, y: number): boolean {
  const [dx, dy] = [Math.abs(x - 8) - 4.6, Math.abs(y - 8) - 4.6];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) <= 3.4;
}

/** One opening quotation mark: a dot with a tail to the upper right. */
const inMark = (x: number, y: number, left: number): boolean =>
  Math.hypot(x - left, y - 6.6) <= 1.75 || toSegment(x, y, [left - 0.9, 6.2], [left + 0.9, 3]) <= 0.85;

const LEVELS: readonly Point[] = [
  [2.8, 12.9],
  [7, 12.9],
  [9, 10.6],
  [13.2, 10.6],
];
const onLine = (x: number, y: number): boolean =>
  LEVELS.some((point, i) => {
    const before = LEVELS[i - 1];
    return before !== undefined && toSegment(x, y, before, point) <= 0.85;
  });

/** Colour at a point of the 16 x 16 drawing; null outside. */
function colourAt(x: number, y: number): Colour | null {
  if (!inGround(x, y)) return null;
  if (onLine(x, y)) return LINE;
  return inMark(x, y, 5.2) || inMark(x, y, 10.2) ? MARK : GROUND;
}

/** Red, green, blue and alpha of one pixel, the mean of its samples. */
function pixel(column: number, row: number, size: number): number[] {
  let sum = [0, 0, 0];
  let inside = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) / size) * 16;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size) * 16;
    const colour = colourAt(x, y);
    if (!colour) continue;
    inside++;
    sum = sum.map((total, channel) => total + (colour[channel] ?? 0));
  }
  const mean = (total: number): number => (inside === 0 ? 0 : Math.round(total / inside));
  return [...sum.map(mean), Math.round((inside / (SAMPLES * SAMPLES)) * 255)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG file (RFC 2083) of 8-bit RGBA rows, unfiltered. */
function png(size: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = join(import.meta.dirname, '../public/icon');
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(join(folder, `${size}.png`), png(size));
