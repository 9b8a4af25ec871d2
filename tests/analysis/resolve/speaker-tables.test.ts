import { describe, expect, it } from 'vitest';
import type { SpeakerCase } from '../../cases/en/marked-statements';
import { BODIES } from '../../cases/en/speakers-bodies';
import { NAMELESS } from '../../cases/en/speakers-nameless';
import { NAMES } from '../../cases/en/speakers-names';
import { REFERENCE } from '../../cases/en/speakers-reference';
import { ROLES } from '../../cases/en/speakers-roles';
import { SPELLINGS } from '../../cases/en/speakers-spellings';
import { markedResolver, speakerOf } from './resolve-marked';

const resolve = markedResolver();

function check(cases: readonly SpeakerCase[]): void {
  for (const { name, text, expect: speaker, on, outlet, side, certainty } of cases)
    it(`${name} → ${speaker}`, () => {
      const statements = resolve(text, on ?? '2025-06-10', outlet ?? null);
      const last = statements[statements.length - 1]!;
      expect(speakerOf(last)).toBe(speaker);
      if (side !== undefined) expect(last.onBehalfOf).toBe(side);
      if (certainty) expect(last.speaker.certainty).toBe(certainty);
      expect(last.trace.some((hit) => hit.rule.startsWith('speaker/') && hit.reason.length > 10)).toBe(true);
    });
}

describe('names', () => check(NAMES));
describe('titles and descriptions by date', () => check(ROLES));
describe('what goes back to somebody before', () => check(REFERENCE));
describe('bodies and governments', () => check(BODIES));
describe('spellings', () => check(SPELLINGS));
describe('speakers without a name', () => check(NAMELESS));
