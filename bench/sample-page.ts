/** Fictional test text: sentences without a real person, for pages of any length. */
const COVERAGE = [
  '“We will not sign a paper without guarantees,” said the head of the Ukrainian delegation, who had come by train.',
  'Her Russian counterpart answered that a ceasefire without a settlement would only be a pause, and left the room.',
  'The mediators said that both sides had agreed to exchange a thousand prisoners before the end of the month.',
  'Sanctions were not on the agenda, according to two diplomats who spoke on condition that they not be named.',
];
const OTHER = [
  'The harvest was late this year because of the rain, said the growers, and the grapes were small but very sweet.',
  '“We waited for the sun until October,” said a farmer from the valley, who has worked the same slopes for forty years.',
  'The market opened at six in the morning, and by noon the best of the apples had gone to the cider makers.',
  'Nobody could remember a season in which the river stood so high for so long without reaching the lower fields.',
];
const WORDS_A_PARAGRAPH = 40;

const link = (i: number, text: string) => `<a class="Link_link__${i % 7}" href="/story/${i}">${text}</a>`;
const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const card = (i: number) =>
  `<article class="Card_root__x${i % 5}"><div class="Card_media"><img alt=""></div><div><h3 class="Card_title">${link(i, `A story about something else, number ${i}`)}</h3><p class="Card_text">Officials said the work would take weeks, and that nobody had been hurt when the roof came down.</p><span class="Card_time">${i} hours ago</span></div></article>`;

/** A page in the shape of a large news site: menus, boxes within the text, a full right column, comments, a big footer. */
export function samplePage({ words, coverage }: { words: number; coverage: boolean }): string {
  const sentences = coverage ? COVERAGE : OTHER;
  const paragraphs = Math.round(words / WORDS_A_PARAGRAPH);
  const sentence = (i: number) => sentences[i % sentences.length] ?? '';
  const body = repeat(paragraphs, (i) => {
    const text = `${sentence(i)} That was on day ${i}. ${sentence(i + 1).replace('the ', `<a href="/topic/${i}">the</a> `)}`;
    const box =
      i % 8 === 5
        ? `<div class="Newsletter_box__q"><h4>The morning letter</h4><p>All you need to know, every day at six, in your inbox.</p></div><div class="ad-slot"></div>`
        : '';
    return `<div class="Body_block__a"><div class="Body_inner__b"><p class="Text_root__c">${text}</p></div></div>${box}`;
  });
  const title = coverage
    ? 'Delegations meet again over a ceasefire in Ukraine'
    : 'A late harvest in the valley';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Sample Post</title><meta property="og:type" content="article"><meta property="og:title" content="${title}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2026-02-18T10:00:00Z","author":{"@type":"Person","name":"Ann Sample"},"publisher":{"@type":"Organization","name":"Sample Post"}}</script>
<style>body{font:16px/1.5 serif;max-width:70em;margin:auto;display:grid;grid-template-columns:2fr 1fr}header,footer{grid-column:1/3}.Nav_item{display:inline-block}</style></head>
<body><header class="Masthead"><nav class="Nav_root"><ul>${repeat(120, (i) => `<li class="Nav_item">${link(i, `Section ${i}`)}</li>`)}</ul></nav></header>
<main class="Main_root"><div class="Main_grid"><h1 class="Head_title">${title}</h1><p class="Head_standfirst">What was said, by whom, and what comes next.</p><div class="Byline_root">By Ann Sample</div><div class="Body_root">${body}</div>
<section class="comments" id="comments">${repeat(80, (i) => `<div class="Comment"><div class="Comment_head"><b>Reader ${i}</b></div><p>I have thought about this for a long time and I am still not sure what to make of it.</p></div>`)}</section></div></main>
<div class="Right_root sidebar">${repeat(60, card)}</div><footer class="Footer_root">${repeat(150, (i) => `<span>${link(i, `Footer ${i}`)}</span>`)}</footer></body></html>`;
}
