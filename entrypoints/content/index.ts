import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createClient } from '../../lib/messaging/client';
import { observePage } from '../../lib/page/observe';
import { answerBackground } from './answer-background';
import { createCard } from './card';
import { followPointer } from './follow-pointer';
import { createPageSession } from './page-session';

/** The one edge that reports what went wrong on a page. */
const report = (error: unknown): void => console.error('Stanceline:', error);

export default defineContentScript({
  // Where it runs stands in the manifest (wxt.config.ts) and in the sites the reader grants.
  registration: 'runtime',
  async main(ctx) {
    const { signal } = ctx;
    const send = createClient((message) => browser.runtime.sendMessage(message));
    const session = createPageSession(document, send, signal, report);
    const card = createCard(document, {
      onWrong: (statementId) => void send('open-review', { statementId }),
      onOpen: session.activate,
    });
    ctx.onInvalidated(() => {
      card.close();
      session.clear();
    });
    const scan = async () => observer.follow(await session.scan());
    const observer = observePage(window, {
      signal,
      onError: report,
      onChange: async (changes) => {
        if (changes.has('navigated')) card.close();
        if (changes.has('restored')) session.recount();
        await scan();
      },
    });
    const readAnyway = () => {
      session.takeAnyway();
      void scan();
    };
    browser.runtime.onMessage.addListener(answerBackground(session, card, readAnyway, signal));
    followPointer(document, session, card, signal);
    await scan();
  },
});
