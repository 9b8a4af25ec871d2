/** A growing list of hashed feature ids; reused from one candidate to the next, so that scoring allocates nothing. */
export class Features {
  ids = new Int32Array(256);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** Adds one feature: a template's number and up to three values; no string is ever built. */
  add(template: number, a = 0, b = 0, c = 0): void {
    if (this.size === this.ids.length) {
      const larger = new Int32Array(this.ids.length * 2);
      larger.set(this.ids);
      this.ids = larger;
    }
    let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
    h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
    this.ids[this.size++] = h ^ (h >>> 15);
  }
}

/** 32-bit FNV-1a over the UTF-16 units of `text` from `start` to `end`; at most 64 units count, so a huge word costs little. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  const limit = Math.min(end, start + 64);
  for (let i = start; i < limit; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Small distances as they are, larger ones by octave: a feature's value for a length in tokens. */
export function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 22) return 8;
  if (distance <= 40) return 9;
  return 10;
}
