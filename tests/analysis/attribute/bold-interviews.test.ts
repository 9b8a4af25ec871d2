import { describe, expect, it } from 'vitest';
import { createStatementFinder } from '../../../lib/analysis/attribute/find-statements';
import { english } from '../../../lib/languages/en';
import { pageArticle } from '../../../lib/page/page-article';
import { indexText } from '../../../lib/text/document';
import { parseDocument, READ_ON } from '../../page/fixtures';

/** Interviews told by the weight of their questions, as pages set them. Every speaker is invented. */
const find = createStatementFinder(english);

const INTRODUCTION =
  '<p>Harbour master Anna Lind spoke to the Velka Courier about the winter, the ice and the men who break it.</p>';

/** What is found of a page whose body is `html`: source and words of each statement. */
function statementsOf(html: string): { source: string | null; words: string[] }[] {
  const { article } = pageArticle(
    parseDocument(
      `<!doctype html><html lang="en"><head><title>The view from the harbour</title></head><body><article><h1>The view from the harbour</h1>${html}</article></body></html>`,
    ),
    { url: 'https://velka.example/harbour', now: READ_ON },
  );
  const document = indexText(article.text, english.abbreviations);
  return find({ article, document, seenOn: null }).map(({ source, content }) => ({
    source: source && article.text.slice(...source),
    words: content.map((span) => article.text.slice(...span)),
  }));
}

const PROMPTED = `${INTRODUCTION}
<p><strong>Will you keep the port open?</strong></p><p>We have no choice. I have told the owners so.</p>
<p><strong>Tell us about the ice.</strong></p><p>It came early. I had never seen that, and my father had not.</p>
<p><strong>What do you need most?</strong></p><p>Light and fuel. Who would sail into a dark harbour?</p>
<p>I would not.</p>
<p><b>And if it freezes again?</b><br>Then my people break it, as they always did.</p>`;

const SECTIONED = `${INTRODUCTION}
<p><strong>A long winter.</strong></p><p>The ice came early that year. I was on the pier when it did, and I stayed.</p>
<p><strong>A short spring.</strong></p><p>The boats left in April. We waved, and nobody waved back at us.</p>
<p><strong>And then?</strong></p><p>The light came back. I did not see it, but we heard of it.</p>`;

describe('questions set in bold', () => {
  it('finds the answer to a prompt that is no question', () => {
    expect(statementsOf(PROMPTED)).toContainEqual({
      source: 'Anna Lind',
      words: ['It came early. I had never seen that, and my father had not.'],
    });
  });

  it('leaves a question within an answer to the one who answers', () => {
    expect(statementsOf(PROMPTED)).toContainEqual({
      source: 'Anna Lind',
      words: ['Light and fuel. Who would sail into a dark harbour?', 'I would not.'],
    });
  });

  it('takes no prompt for somebody’s words', () => {
    for (const { words } of statementsOf(PROMPTED)) expect(words.join(' ')).not.toContain('Tell us');
  });

  it('takes bold lines that do not ask for the headings they are', () => {
    for (const { words } of statementsOf(SECTIONED)) expect(words.join(' ')).not.toContain('nobody waved');
  });
});
