/**
 * What words that name a source are: 'office', the title of an office that others hold or held too; 'bare', a title
 * that may mean anybody ('envoy'); 'title', one of which nothing is known ('Freedonian envoy'); 'none', no title.
 */
export type TitleKind = 'office' | 'bare' | 'title' | 'none';
