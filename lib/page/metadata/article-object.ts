import { type JsonObject, typesOf } from './json-ld';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

const isArticleType = (type: string): boolean => ARTICLE_TYPE.test(type);

const addressesOf = (object: JsonObject): string[] => {
  const page = object.mainEntityOfPage;
  const nested = typeof page === 'object' && page !== null ? (page as JsonObject)['@id'] : page;
  return [object.url, object['@id'], nested].filter((value): value is string => typeof value === 'string');
};

/** Of the page's JSON-LD objects the one that describes its article: it names the page's address, else comes first. */
export function findArticleObject(objects: readonly JsonObject[], url: string | null): JsonObject | null {
  const articles = objects.filter((object) => typesOf(object).some(isArticleType));
  const path = url && URL.canParse(url) ? new URL(url).pathname : null;
  const isThisPage = (address: string) =>
    path !== null && path.length > 1 && URL.canParse(address, url ?? undefined)
      ? new URL(address, url ?? undefined).pathname === path
      : false;
  return articles.find((object) => addressesOf(object).some(isThisPage)) ?? articles[0] ?? null;
}
