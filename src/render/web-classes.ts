/**
 * Of the web's classes for requests and answers, what Astro asks of them to render pages. Node's own bring all of its
 * network along, which costs a short run more than the pages do.
 */

type HeadersInit = Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

/** Names in small letters, each with one value: the pages set no more. */
export class Headers {
  readonly #values = new Map<string, string>();

  constructor(init: HeadersInit = {}) {
    for (const [name, value] of Symbol.iterator in init ? init : Object.entries(init)) this.set(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value);
  }

  append(name: string, value: string): void {
    const others = this.get(name);
    this.set(name, others === null ? value : `${others}, ${value}`);
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  getSetCookie(): string[] {
    return [];
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#values.entries();
  }

  entries(): IterableIterator<[string, string]> {
    return this.#values.entries();
  }
}

export class Request {
  readonly url: string;
  readonly method = 'GET';
  readonly headers = new Headers();
  readonly body = null;

  constructor(url: string | URL) {
    this.url = String(url);
  }

  clone(): Request {
    return new Request(this.url);
  }
}

interface ResponseInit {
  status?: number;
  statusText?: string;
  headers?: HeadersInit;
}

export class Response {
  readonly body: Uint8Array | string | null;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;

  constructor(
    body: Uint8Array | string | null,
    { status = 200, statusText = '', headers = {} }: ResponseInit = {},
  ) {
    this.body = body;
    this.status = status;
    this.statusText = statusText;
    this.headers = new Headers(headers);
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  text(): Promise<string> {
    const { body } = this;
    return Promise.resolve(typeof body === 'string' ? body : new TextDecoder().decode(body ?? undefined));
  }
}
