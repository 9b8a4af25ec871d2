import type { CueFrame } from '../../model/grammar/attribution-grammar';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Cue verbs in their base form, by what may follow them. Sources: reporting verbs of news style guides and grammars. */
export const VERBS_BY_FRAME: Readonly<Record<CueFrame, readonly string[]>> = {
  say: list(`
    say add note claim explain argue announce state write declare warn insist admit acknowledge confirm deny reply
    respond suggest stress emphasize emphasise underline underscore reiterate repeat assert contend maintain believe
    think hope predict report reveal conclude concede observe remark comment recall tweet post continue indicate
    complain caution allege affirm disclose estimate lament joke quip opine muse retort counter
    interject boast brag vent forecast foresee anticipate expect speculate imply hint signal stipulate specify
    clarify elaborate mention testify swear vow pledge promise agree fear worry know feel argue reckon
    understand learn hear find show read propose recommend demand proclaim profess advise guess assume doubt
    decree rule tout relay recount summarize summarise intone point outline assess judge write blog`),
  tell: list('tell inform assure remind warn notify reassure convince brief'),
  urge: list(
    'urge ask order encourage press implore beg invite advise instruct call request beseech command challenge pressure expect want',
  ),
  vow: list(
    'vow pledge promise refuse threaten decline offer agree propose demand want seek plan hope swear intend aim',
  ),
  call: list(`
    call accuse describe dismiss denounce reject condemn praise criticize criticise blast slam deride decry hail
    brand label dub characterize characterise portray welcome applaud laud endorse blame rule call cast
    question defend oppose support favor favour back thank congratulate mock rebuke castigate lambaste deplore
    ridicule liken compare champion advocate discuss outline detail address cite`),
  voice: list(
    'shout yell scream laugh smile chuckle shrug sigh nod chant sing whisper mutter mumble cry exclaim wonder interrupt begin go put snap thunder gush fume deadpan inquire enquire roar',
  ),
};

/** Particles that make one cue with the verb: 'called for', 'ruled out'. */
export const PARTICLES: Readonly<Record<string, string>> = {
  call: 'for on upon',
  rule: 'out',
  point: 'out to',
  insist: 'on',
  warn: 'of against about',
  speak: 'of about',
  complain: 'of about',
  refer: 'to',
  lash: 'out at',
  lay: 'out',
  agree: 'with to on',
  disagree: 'with',
  respond: 'to',
  comment: 'on',
  argue: 'for against',
  push: 'for',
  appeal: 'for to',
  boast: 'of about',
  plead: 'for with',
};

/** Nouns that report speech when 'that' or an infinitive follows. */
export const CUE_NOUNS = list(`
  claim claims statement statements demand demands call calls warning warnings promise promises vow pledge pledges
  assertion assertions suggestion suggestions allegation allegations accusation accusations insistence argument belief
  contention denial proposal proposals threat threats refusal announcement admission acknowledgement assurance
  assurances remark remarks comment comments view views hope hopes fear fears conclusion prediction complaint plea
  request requests appeal appeals offer offers confidence concern concerns commitment readiness willingness opinion`);
