/** Abbreviations after which a full stop does not end a sentence; lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  'ст ул просп пл г гг руб долл млн млрд трлн тыс др пр напр см проф акад им обл пос гр ч мин кв км т е п д'.split(
    ' ',
  ),
);
