/** The page's meta elements by property, name or itemprop, lower case; each name's contents in order. */
export function readMetaTags(document: Document): (name: string) => readonly string[] {
  const byName = new Map<string, string[]>();
  const elements = [...document.querySelectorAll('meta[content]')].slice(0, 500);
  for (const meta of elements) {
    const content = meta.getAttribute('content');
    if (!content || content.length > 20_000) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      const known = byName.get(name);
      if (known) known.push(content);
      else byName.set(name, [content]);
    }
  }
  return (name) => byName.get(name) ?? [];
}
