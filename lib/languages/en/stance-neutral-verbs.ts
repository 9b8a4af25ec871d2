/** Verbs (base forms) that neither turn what they govern nor decide on it. */
export const neutralVerbs: readonly string[] = (
  'accompany account acquaint adapt address adjust affect align amend analyse analyze anchor announce answer appear appoint assemble assess ' +
  'assign associate assure attend attribute award base belong bind brief broker calibrate capture catch cause centre chair charge check clarify ' +
  'collect command compare compete comprise concern concentrate confer confine confront congratulate connect constitute consult contain ' +
  'convince coordinate correct cost cover deal deepen define demonstrate design determine disclose display dispose drive earn elaborate embody ' +
  'emerge emphasise emphasize employ enable encompass entail escort evaluate evolve exist explain explore express face feel figure file fill ' +
  'fit focus form formulate frame gather generate govern greet ground grow guard guide hand handle happen head highlight hint host identify imply improve ' +
  'incorporate indicate influence inform inspect inspire interpret investigate invest issue judge label learn link listen locate maintain match measure ' +
  'mediate mention mirror mobilise monitor motivate move name note notify obtain occur operate organise oversee own part patrol persuade police ' +
  'position post predict prefer print process prompt prove publish query quote rank rate react read recall receive recognise reconsider record ' +
  'redraw refer reflect regard register regulate relate rely remember remind render replace represent resemble respond rest reveal revise rewrite ride root ' +
  'rotate sail save schedule score secure select sell serve shape shift shoulder sign signify sit solve spark speak specify speculate spend split spread ' +
  'staff stage steer stem step stress structure study suit supervise survive sway symbolise tackle tailor tie trace transform translate ' +
  'treat turn umpire underlie underline underscore unify update value view visit voice wait wake walk watch wear weigh witness work yield rename ' +
  'occupy resemble compensate repair ask tell begin start continue resume proceed advance carry flow last live die sleep wake fund'
).split(' ');
