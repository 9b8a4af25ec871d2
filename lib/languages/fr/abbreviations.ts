/** Abbreviations after which a full stop does not end a sentence; lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  'm mm mme mmes mlle dr me pr st ste av bd etc cf ex env janv févr avr juil sept oct nov déc art p vol n'.split(
    ' ',
  ),
);
