import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/article';
import { newsSites, outletByHost, siteByHost, sitePatterns } from '../../lib/sites';

const hosts = newsSites.map((s) => s.host);

describe('the built-in news sites', () => {
  it('are at least 140', () => expect(newsSites.length).toBeGreaterThanOrEqual(140));

  it('name each host once, and none under another', () => {
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((h) => hosts.some((other) => h.endsWith(`.${other}`)))).toEqual([]);
  });

  it('are bare lower-case host names without www', () =>
    expect(hosts.filter((h) => !/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(h))).toEqual([]));

  it('have a name and an ISO country', () =>
    expect(newsSites.filter((s) => !s.name.trim() || !/^[A-Z]{2}$/.test(s.country))).toEqual([]));

  it.each(LANGUAGES)('%s has at least 15', (language) =>
    expect(newsSites.filter((s) => s.language === language).length).toBeGreaterThanOrEqual(15),
  );

  it('become match patterns over both schemes and all subdomains', () => {
    expect(sitePatterns()).toHaveLength(newsSites.length);
    expect(sitePatterns()).toContain('*://*.reuters.com/*');
  });
});

describe('outletByHost', () => {
  const rows: [host: string, name: string | null][] = [
    ['www.lemonde.fr', 'Le Monde'],
    ['edition.cnn.com', 'CNN'],
    ['WWW.BBC.CO.UK', 'BBC'],
    ['news.sky.com', 'Sky News'],
    ['sky.com', null],
    ['mail.yahoo.com', null],
    ['notreuters.com', null],
    ['reuters.com.example.org', null],
    ['com', null],
    ['', null],
  ];
  it.each(rows)('%s', (host, name) => expect(outletByHost(host)).toBe(name));
  it('gives the site', () =>
    expect(siteByHost('www.nzz.ch')).toMatchObject({ language: 'de', country: 'CH' }));
});
