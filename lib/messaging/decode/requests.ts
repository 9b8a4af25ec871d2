import * as v from 'valibot';
import { index, isoTime, key } from '../../model/decode/common';
import { actor, correction, correctionChange, page, statement } from '../../model/decode/rows';
import { readerSettings, settings } from '../../model/decode/settings';
import type { PageRequests, RequestOf, ViewRequests } from '../protocol';
import { article } from './article';

/** A decoder for every request of the named ones. */
export type Decoders<Names extends keyof PageRequests | keyof ViewRequests> = {
  readonly [Name in Names]: v.GenericSchema<unknown, RequestOf<Name>>;
};

/** What a content script may ask, by name. */
export const pageRequests: Decoders<keyof PageRequests> = {
  'analyze-page': v.object({ article, seenAt: isoTime, anyway: v.boolean() }),
  'show-count': v.object({ count: index }),
  'open-review': v.object({ statementId: key }),
};

/** What the extension's own pages may ask, by name. */
export const viewRequests: Decoders<keyof ViewRequests> = {
  'page-state': v.object({ tabId: index }),
  'analyze-tab': v.object({ tabId: index }),
  'show-statement': v.object({ tabId: index, statementId: key }),
  'correct-statement': v.object({ statementId: key, change: correctionChange, at: isoTime }),
  'undo-correction': v.object({ correctionId: key }),
  'delete-page': v.object({ pageId: key }),
  'delete-everything': v.object({}),
  'import-rows': v.object({
    pages: v.array(page),
    statements: v.array(statement),
    actors: v.array(actor),
    corrections: v.array(correction),
    settings: v.nullable(readerSettings),
  }),
  'save-settings': v.object({ settings }),
};
