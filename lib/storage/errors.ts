/** The collection was written by a later version of the program, which this one must not read or change. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  /** Trying again is no use. */
  readonly final = true;
  constructor(found: number, known: number) {
    super(
      `Your collection was saved by a newer version of Stanceline (format ${found}; this version knows up to ${known}). Nothing was changed. Please update the extension.`,
    );
  }
}
