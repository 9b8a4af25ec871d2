export type JsonObject = { readonly [key: string]: unknown };

const MAX_SCRIPTS = 30;
const MAX_LENGTH = 1_000_000;
const MAX_OBJECTS = 3000;
const MAX_DEPTH = 12;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undoes what commonly breaks JSON-LD: comments and CDATA around it, raw line breaks in strings, commas before a bracket. */
const mend = (json: string): string =>
  json
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|\/\/\s{0,9}<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\/\/\s{0,9}\]\]>|\]\]>)$/, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,\s{0,200}([}\]])/g, '$1')
    .replace(/;$/, '');

const KEYS =
  /"(@type|headline|name|datePublished|dateModified|dateCreated|inLanguage|articleSection|url)"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){1,600})"/g;

/** What single string properties a text beyond mending still shows, the first of each name. */
function salvage(json: string): JsonObject | null {
  const found: Record<string, string> = {};
  for (const [, key = '', value = ''] of json.matchAll(KEYS))
    found[key] ??= value.replace(/\\(["\\/])/g, '$1').replace(/\\[nrt]/g, ' ');
  // 'name' may be the publisher's as well as the author's: without structure it says nothing
  delete found.name;
  return found.headline || found.datePublished ? { ...found, '@type': found['@type'] ?? 'Article' } : null;
}

function parse(json: string): unknown {
  for (const attempt of [json, mend(json)]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return salvage(json);
}

/** Every object in the page's JSON-LD, outer before inner, within bounds; broken scripts give what can be saved. */
export function readJsonLd(document: Document): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || objects.length >= MAX_OBJECTS) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    if (!isObject(value)) return;
    objects.push(value);
    for (const item of Object.values(value)) if (typeof item === 'object') visit(item, depth + 1);
  };
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const json = script.textContent ?? '';
    if (json.length <= MAX_LENGTH && json.trim() !== '') visit(parse(json), 0);
  }
  return objects;
}

/** The schema.org types an object states. */
export function typesOf(object: JsonObject): readonly string[] {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^https?:\/\/schema\.org\//, ''));
}

/** An object's property as objects, references by @id followed. */
export function related(
  object: JsonObject,
  key: string,
  all: readonly JsonObject[],
): readonly (JsonObject | string)[] {
  const value = object[key];
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item): (JsonObject | string)[] => {
    if (typeof item === 'string') return [item];
    if (!isObject(item)) return [];
    const id = item['@id'];
    if (typeof id === 'string' && item.name === undefined) {
      const target = all.find((other) => other['@id'] === id && other.name !== undefined);
      if (target) return [target];
    }
    return [item];
  });
}
