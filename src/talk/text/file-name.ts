/** The last part of an address, which people know the file by; all of it where it has no parts. */
export function fileName(address: string): string {
  const bare = address.replace(/[?#].*$/su, '');
  return bare.split(/[\\/]/u).findLast((part) => part !== '') ?? address;
}
