import type { LanguageCode } from './article';

/** A debated question with one proposition; stances are toward the proposition. Rules come by language. */
export interface Issue {
  readonly id: string;
  readonly label: string;
  readonly proposition: string;
  readonly supportMeans: string;
  readonly opposeMeans: string;
  readonly rules: Partial<Record<LanguageCode, unknown>>;
}
