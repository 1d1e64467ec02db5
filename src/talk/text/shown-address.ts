/** An address as people read it: without what every address has. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** An address in parts, between which a line may be broken. */
export function addressParts(address: string): string[] {
  return address.split(/(?<=[/?&])/u);
}
