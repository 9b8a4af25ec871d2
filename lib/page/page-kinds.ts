/** What sort of page this is, as its address and structure show; only articles and live blogs are analysed. */
export type PageKind =
  | 'article'
  | 'live-blog'
  | 'front-page'
  | 'section'
  | 'search'
  | 'video'
  | 'mail'
  | 'document'
  | 'feed'
  | 'login'
  | 'payment'
  | 'unclear';

/** A page's sort and the one thing that decided it, in plain words. */
export interface PageKindEvidence {
  readonly kind: PageKind;
  readonly reason: string;
}

/** True if pages of this kind are analysed. */
export const isAnalysed = (kind: PageKind): boolean => kind === 'article' || kind === 'live-blog';
