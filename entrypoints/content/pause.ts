/** Gives the thread back to the page and resolves when it is free again. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 50 });
    else setTimeout(resolve);
  });
