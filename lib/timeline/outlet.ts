import type { PageRecord } from '../model/records';

const HOST = /^[a-z]+:\/\/(?:[^/?#@]*@)?(?:www\.|m\.|amp\.|edition\.)?([^/?#:]+)/i;

/** The outlet's name as the page gives it, else its host without 'www.', else its address. */
export const outletOf = (page: Pick<PageRecord, 'outlet' | 'url'>): string =>
  page.outlet ?? HOST.exec(page.url)?.[1]?.toLowerCase() ?? page.url;
