import type { AcceptCase, RejectCase } from './case';

/** What the reporter goes on with behind what was said: what was not told, what else the speaker did. */
export const accepts: readonly AcceptCase[] = [
  {
    name: 'what was not named',
    text: 'Mayor Anna Lind said on Monday that the port would “soon” be open, though she named no date.',
    content: 'that the port would “soon” be open',
    source: 'Mayor Anna Lind',
    kind: 'mixed',
  },
  {
    name: 'what was not said, with a cue of its own',
    text: 'Mayor Anna Lind said the port would reopen, but she did not say when.',
    content: 'the port would reopen',
    source: 'Mayor Anna Lind',
    kind: 'indirect',
  },
  {
    name: 'no details given',
    text: 'Mayor Anna Lind said the talks in the port had ended without giving details.',
    content: 'the talks in the port had ended',
    source: 'Mayor Anna Lind',
    kind: 'indirect',
  },
  {
    name: 'what the reported did not do stays',
    text: 'Mayor Anna Lind said the guards offered no help though they did not give up the port.',
    content: 'the guards offered no help though they did not give up the port',
    source: 'Mayor Anna Lind',
    kind: 'indirect',
  },
  {
    name: 'an appeal renewed after a condemnation',
    text: 'Mayor Anna Lind condemned the raid and renewed her appeal for new boats.',
    content: 'new boats',
    source: 'Mayor Anna Lind',
    kind: 'indirect',
  },
  {
    name: 'somebody else’s report after a contrast',
    text: 'Mayor Anna Lind said guards could come after the strike, while Pavel Horak, whose party is split, ruled out any such step.',
    content: 'guards could come after the strike',
    source: 'Mayor Anna Lind',
    kind: 'indirect',
  },
  {
    name: 'what the contrast opens',
    text: 'Mayor Anna Lind said guards could come after the strike, while Pavel Horak, whose party is split, ruled out any such step.',
    content: 'any such step',
    source: 'Pavel Horak, whose party is split',
    kind: 'indirect',
  },
  {
    name: 'a contrast without a report',
    text: 'Mayor Anna Lind said the guards could come to the port, while the boats would stay in the bay.',
    content: 'the guards could come to the port, while the boats would stay in the bay',
    source: 'Mayor Anna Lind',
    kind: 'indirect',
  },
  {
    name: 'for his part',
    text: 'Letters went to Pavel Horak, an engineer, who for his part repeated that the bridge would stand.',
    content: 'that the bridge would stand',
    source: 'who',
    kind: 'indirect',
  },
  {
    name: 'with somebody saying',
    text: 'The town authorities pushed back hard against those claims with port minister Anna Lind saying there was no evidence of a plague in the country.',
    content: 'there was no evidence of a plague in the country',
    source: 'port minister Anna Lind',
    kind: 'indirect',
  },
];

export const rejects: readonly RejectCase[] = [
  {
    name: 'with somebody saying',
    text: 'The town authorities pushed back hard against those claims with port minister Anna Lind saying there was no evidence of a plague in the country.',
    not: 'those claims with port minister Anna Lind saying there was no evidence of a plague in the country',
  },
  {
    name: 'for his part',
    text: 'Letters went to Pavel Horak, an engineer, who for his part repeated that the bridge would stand.',
    not: 'for his part',
  },
  {
    name: 'somebody else’s report after a contrast',
    text: 'Mayor Anna Lind said guards could come after the strike, while Pavel Horak, whose party is split, ruled out any such step.',
    not: 'guards could come after the strike, while Pavel Horak, whose party is split, ruled out any such step',
  },
  {
    name: 'an appeal after a contrast',
    text: 'Lind said she hoped a way would be found, while Pavel Horak accused the town of playing for time.',
    not: 'she hoped a way would be found, while Pavel Horak accused the town of playing for time',
  },
  {
    name: 'a threat after a contrast',
    text: 'Lind said the port was ready for talks, whereas Horak, in a post on his page, threatened the guards with a strike.',
    not: 'the port was ready for talks, whereas Horak, in a post on his page, threatened the guards with a strike',
  },
  {
    name: 'an appeal renewed after a condemnation',
    text: 'Mayor Anna Lind condemned the raid and renewed her appeal for new boats.',
    not: 'the raid and renewed her appeal for new boats',
  },
  {
    name: 'what was not named',
    text: 'Mayor Anna Lind said on Monday that the port would “soon” be open, though she named no date.',
    not: 'that the port would “soon” be open, though she named no date',
  },
  {
    name: 'what was not said, with a cue of its own',
    text: 'Mayor Anna Lind said the port would reopen, but she did not say when.',
    not: 'the port would reopen, but she did not say when',
  },
  {
    name: 'no details given',
    text: 'Mayor Anna Lind said the talks in the port had ended without giving details.',
    not: 'the talks in the port had ended without giving details',
  },
  {
    name: 'a heading over what somebody said',
    text: 'What Mayor Anna Lind said\n\nThe port was quiet on Monday.',
    not: 'What',
  },
  {
    name: 'comment refused',
    text: 'Mayor Anna Lind said the port was shut, but she declined to comment on the strike.',
    not: 'the port was shut, but she declined to comment on the strike',
  },
];
