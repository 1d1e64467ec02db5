/** Known at once where it was made before: the rest of a page waits for a promise, and Astro makes one of each of its parts. */
export type Soon<Value> = Value | Promise<Value>;

/** What is made of a value: at once, where that is known. */
export function makeSoon<From, To>(soon: Soon<From>, make: (value: From) => To): Soon<To> {
  return soon instanceof Promise ? soon.then(make) : make(soon);
}
