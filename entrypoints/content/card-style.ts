/** The card's own style sheet; light or dark after the reader's setting. */
export function cardStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { color-scheme: light dark; }
    .card {
      position: fixed; z-index: 2147483647; box-sizing: border-box; width: 22rem; max-width: calc(100vw - 24px);
      max-height: min(60vh, 30rem); overflow: auto; padding: 12px 14px; border-radius: 10px;
      font: 14px/1.45 system-ui, sans-serif; text-align: start;
      color: light-dark(#1c1b19, #efece6); background: light-dark(#fffefb, #26241f);
      border: 1px solid light-dark(#cfc9bd, #55503f); box-shadow: 0 6px 24px rgb(0 0 0 / 0.25);
    }
    header { display: flex; gap: 8px; align-items: start; justify-content: space-between; }
    h2 { font-size: 15px; margin: 0; font-weight: 650; }
    p, ul { margin: 6px 0 0; padding: 0; }
    li { list-style: none; margin-top: 4px; }
    blockquote { margin: 8px 0 0; padding-inline-start: 10px; border-inline-start: 3px solid light-dark(#1a62b8, #7db8ff); }
    .dim { color: light-dark(#5d574b, #b9b2a3); font-size: 13px; }
    .stance { font-weight: 600; }
    details { margin-top: 8px; }
    summary { cursor: pointer; }
    button {
      font: inherit; cursor: pointer; color: light-dark(#14508f, #9ccaff); background: none; border: 0; padding: 2px 4px;
      text-decoration: underline;
    }
    button.close { text-decoration: none; font-size: 18px; line-height: 1; color: inherit; }
    :focus-visible { outline: 2px solid light-dark(#1a62b8, #7db8ff); outline-offset: 1px; border-radius: 4px; }
  `);
  return sheet;
}
