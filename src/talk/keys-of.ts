/** The keys of a table of ours, with their type: TypeScript cannot know that an object has no others. */
export function keysOf<Key extends string>(table: Readonly<Partial<Record<Key, unknown>>>): Key[] {
  return Object.keys(table) as Key[];
}
