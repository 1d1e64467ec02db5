/**
 * Where pages seem to lie while they are printed. Everything there is answered from this process, and nothing ever
 * goes out: `.invalid` is no domain (RFC 2606).
 */
export const printerOrigin = 'http://lectern.invalid';
