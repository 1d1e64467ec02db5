/** Whether an address leads into the network. */
export function isRemote(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address.trim());
}
