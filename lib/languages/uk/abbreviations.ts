/** Abbreviations after which a full stop does not end a sentence; lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  'ст вул просп пл м р рр грн дол млн млрд трлн тис ін др напр див проф акад ім обл р-н смт гр о год хв кв км'.split(
    ' ',
  ),
);
