/**
 * Whether other windows of this browser have the talk open, without waiting for their answer: each holds a lock for as
 * long as it lives, be it busy or asleep. From now on this window holds one, too.
 * @returns nothing where the browser does not tell: pages from plain HTTP of other machines have no locks
 */
export async function findCompany(key: string): Promise<boolean | undefined> {
  // Safe pages only, whatever the types say.
  const { locks } = navigator as { locks?: LockManager };
  try {
    const found = await locks?.query();
    void locks?.request(key, { mode: 'shared' }, () => new Promise(() => undefined));
    return found?.held?.some(({ name }) => name === key);
  } catch {
    return undefined;
  }
}
