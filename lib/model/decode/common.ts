import * as v from 'valibot';
import type { ActorRef } from '../actor';
import type { Span } from '../span';
import { STANCES } from '../statement';

/** Longest article text taken from a page, UTF-16 units. */
export const MAX_TEXT = 5_000_000;
/** Longest single value (name, URL, title, note). */
const MAX_VALUE = 10_000;
/** Most values in one list of texts: aliases of an actor, phrases of an issue. */
export const MAX_TEXTS = 1000;

export const shortText = v.pipe(v.string(), v.maxLength(MAX_VALUE));
export const texts = v.pipe(v.array(shortText), v.maxLength(MAX_TEXTS));
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_VALUE));
/** An address a link may open: never `javascript:` or another scheme that runs something. */
export const webAddress = v.pipe(
  shortText,
  v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not an http(s) address'),
);
export const isoDay = v.pipe(v.string(), v.isoDate());
export const isoTime = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
);
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const stance = v.picklist(STANCES);
export const strength = v.picklist(['firm', 'hedged'] as const);
export const actorKind = v.picklist(['person', 'institution', 'country'] as const);

/** A half-open range that does not run backwards. */
export const span: v.GenericSchema<unknown, Span> = v.pipe(
  v.tuple([index, index]),
  v.check(([start, end]) => start <= end, 'a span runs backwards'),
);

export const actorRef: v.GenericSchema<unknown, ActorRef> = v.object({
  id: key,
  name: key,
  kind: actorKind,
});
