import { clip, formatSaid } from '../../components/parts/format';
import { DATED_BY_TEXT, stanceText, UNRESOLVED_TEXT } from '../../components/parts/labels';
import type { ShownStatement } from '../../lib/messaging/protocol';
import type { LocatedStatement } from './locate-statements';

const MAX_WORDS = 280;

export interface CardCallbacks {
  readonly close: () => void;
  readonly wrong: () => void;
}

/** A statement's card as elements; all text goes in as text. */
export function renderCard(document: Document, statement: LocatedStatement, on: CardCallbacks): HTMLElement {
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    text = '',
    className = '',
  ): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = className;
    return element;
  };
  const button = (text: string, label: string, act: () => void, className = '') => {
    const element = make('button', text, className);
    element.type = 'button';
    if (label) element.setAttribute('aria-label', label);
    element.addEventListener('click', act);
    return element;
  };

  const card = make('div', '', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', 'Stanceline: who said this');

  const header = make('header');
  header.append(make('h2', speakerOf(statement)), button('×', 'Close', on.close, 'close'));
  card.append(header);
  const source = sourceOf(statement);
  if (source) card.append(make('p', source, 'dim'));

  card.append(make('blockquote', clip(statement.words, MAX_WORDS)));
  card.append(
    make(
      'p',
      `${formatSaid(statement.saidOn, statement.datedBy)} (${DATED_BY_TEXT[statement.datedBy]})`,
      'dim',
    ),
  );

  const list = make('ul');
  for (const { issue, stance, strength, why } of statement.stances) {
    const item = make('li');
    item.append(make('span', `${issue}: `), make('span', stanceText(stance, strength), 'stance'));
    item.append(make('div', why, 'dim'));
    list.append(item);
  }
  card.append(statement.stances.length > 0 ? list : make('p', 'No position on a followed issue.', 'dim'));

  if (statement.reasons.length > 0) {
    const details = make('details');
    const reasons = make('ul');
    reasons.append(...statement.reasons.map((reason) => make('li', reason, 'dim')));
    details.append(make('summary', 'Why this speaker?', 'dim'), reasons);
    card.append(details);
  }
  const footer = make('p');
  footer.append(button('Wrong? Correct it', '', on.wrong));
  card.append(footer);
  return card;
}

const speakerOf = ({ speaker }: ShownStatement): string =>
  speaker.certainty === 'unresolved' ? 'Unattributed' : speaker.actor.name;

/** What the heading rests on, where it is not the speaker's own name. */
function sourceOf({ speaker, surface }: ShownStatement): string | null {
  const named = surface ? `“${surface}”` : null;
  if (speaker.certainty === 'unresolved')
    return named ? `${named}: ${UNRESOLVED_TEXT[speaker.reason]}` : UNRESOLVED_TEXT[speaker.reason];
  return speaker.certainty === 'inferred' ? `inferred from ${named ?? 'the text around it'}` : null;
}
