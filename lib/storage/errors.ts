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

/** The browser has no room for more rows; what is stored stays. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
  /** Trying again is no use. */
  readonly final = true;
  constructor() {
    super(
      'The browser has no room left for your collection. Nothing was lost; delete some pages or free some disk.',
    );
  }
}
