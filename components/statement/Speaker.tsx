import type { StatementRecord } from '../../lib/model/records';
import { UNRESOLVED_TEXT } from '../parts/labels';

/** How the name was come by: the deciding words, unless they are the name itself. */
function viaText({ speaker, surface, analysed }: StatementRecord): string | null {
  if (speaker.certainty === 'unresolved') {
    const because = UNRESOLVED_TEXT[speaker.reason];
    return surface ? `${because}; the article says “${surface}”` : because;
  }
  if (analysed.speaker.certainty === 'unresolved' || analysed.speaker.actor.id !== speaker.actor.id)
    return surface ? `set by you; the article says “${surface}”` : 'set by you';
  if (speaker.certainty === 'inferred')
    return surface ? `inferred from “${surface}”` : 'inferred from the text around it';
  return surface && !surface.includes(speaker.actor.name) ? `named as “${surface}”` : null;
}

/** Who said it, and how sure that is. */
export function Speaker({ statement }: { readonly statement: StatementRecord }) {
  const { speaker } = statement;
  const via = viaText(statement);
  return (
    <p>
      <span class="speaker" data-testid="speaker" data-certainty={speaker.certainty}>
        {speaker.certainty === 'unresolved' ? 'Unattributed' : speaker.actor.name}
      </span>{' '}
      {via && <span class="dim">{via}</span>}
    </p>
  );
}
