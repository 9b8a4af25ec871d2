/** The collection was written by a later version of the program, which this one must not read or change. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  /** Trying again is no use. */
  readonly final = true;
  constructor() {
    super(
      'Your collection was saved by a newer version of Stanceline. Nothing was changed. Please update the extension.',
    );
  }
}
