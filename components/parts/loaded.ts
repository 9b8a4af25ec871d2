/** Something that is read from storage: not there yet, there, or not to be had. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly problem: string };

/** The same state with another value. */
export const mapLoaded = <From, To>(loaded: Loaded<From>, map: (value: From) => To): Loaded<To> =>
  loaded.state === 'ready' ? { state: 'ready', value: map(loaded.value) } : loaded;
