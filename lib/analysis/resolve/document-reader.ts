import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import type { NounPhrases } from './noun-phrases';
import type { SourcePhrase } from './source-phrase';

/** Reads papers and whoever issued them: 'a statement from the ministry', 'the Kremlin statement', 'her letter'. */
export class DocumentReader {
  constructor(
    private readonly index: ActorIndex,
    private readonly names: ArticleNames,
    private readonly phrases: NounPhrases,
    /** Reads tokens `[first, last)` as a source of their own. */
    private readonly readIssuer: (first: number, last: number) => SourcePhrase,
  ) {}

  /** Who issued the paper that heads tokens `[first, last)`, or the paper itself where they do not tell; null for no paper. */
  read(first: number, last: number): SourcePhrase | null {
    const { documents, genitive, issuers, mediaDocuments } = this.index.grammar;
    const end = this.phrases.headEnd(first, last);
    for (let i = first; i < end; i++) {
      if (!documents.has(this.phrases.word(i))) continue;
      if (i > first && this.isInName(i)) return this.paperCalled(i, first, last);
      const byMedia = mediaDocuments.has(this.phrases.word(i));
      const agent = this.onBehalf(i + 1, last, byMedia);
      if (agent) return agent;
      const by = /(?:ed|sent)$/.test(this.phrases.word(i + 1)) ? i + 2 : i + 1;
      if (i + 1 < end && !issuers.has(this.phrases.word(by))) return null;
      if (issuers.has(this.phrases.word(by)) && by + 1 < last) return this.readIssuer(by + 1, last);
      const owner = this.phrases.ownerIn(first, i);
      if (owner) return { kind: 'document', owner, byMedia };
      const before = genitive.has(this.phrases.word(i - 1)) ? i - 1 : i;
      const issuer = before > first ? this.readIssuer(first, before) : null;
      const isKnown = issuer?.kind === 'body' || (issuer?.kind === 'name' && !issuer.metonym);
      return isKnown ? issuer : { kind: 'document', owner: null, byMedia };
    }
    return null;
  }

  /** 'released on behalf of the family', 'on his behalf' behind a paper: whom its agent speaks for. */
  private onBehalf(from: number, last: number, byMedia: boolean): SourcePhrase | null {
    const { behalf, issuing, possessives } = this.index.grammar;
    const on = issuing.has(this.phrases.word(from)) ? from + 1 : from;
    const at = [on + 1, on + 2].find((i) => i < last && behalf.has(this.phrases.word(i)));
    if (at === undefined) return null;
    const owner = possessives.get(this.phrases.word(at - 1));
    if (owner) return { kind: 'document', owner, byMedia };
    return at === on + 1 && at + 2 < last ? this.readIssuer(at + 2, last) : null;
  }

  /** True for a word with a capital of its own: 'the Washington Post', not 'a post' nor 'A POST'. */
  private isInName(i: number): boolean {
    const word = this.phrases.text(i, i + 1);
    return this.phrases.isCapital(i) && word !== word.toUpperCase();
  }

  /** A newspaper called by such a word is itself who speaks: nobody issued it, and no city or person speaks for it. */
  private paperCalled(i: number, first: number, last: number): SourcePhrase | null {
    const covers = (range: { readonly first: number; readonly last: number }): boolean =>
      range.first <= i && i < range.last;
    const isKnown = this.phrases.matchesIn(first, last).some(covers) || this.names.people.bodies.some(covers);
    return isKnown ? null : { kind: 'unknown-name', surface: this.phrases.text(first, last), like: 'body' };
  }
}
