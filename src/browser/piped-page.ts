/** A page of a browser that is spoken with through pipes. */
import type { Page, PagePlace, PdfOptions, Route } from './browser.ts';
import type { Pipe } from './pipe.ts';

/** As large as Playwright's pages. */
const window = { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false };
/** The fonts of Chrome on Linux for each kind, of which the headless shell knows nothing by itself. */
const linuxFonts = {
  standard: 'Times New Roman',
  serif: 'Times New Roman',
  sansSerif: 'Arial',
  fixed: 'Monospace',
  cursive: 'Comic Sans MS',
  fantasy: 'Impact',
};
/** Bytes of a PDF that are asked for at once. */
const portion = 4 * 1024 * 1024;

export class PipedPage implements Page {
  readonly #pipe: Pipe;
  readonly #target: string;
  readonly #session: string;
  #answer: ((route: Route) => Promise<void>) | undefined;
  /** Documents that are loaded, and who waits for one. */
  readonly #loaded = new Set<unknown>();
  #whenLoaded: (() => void) | undefined;
  #whenGone: ((reason: Error) => void) | undefined;

  private constructor(pipe: Pipe, target: string, session: string) {
    [this.#pipe, this.#target, this.#session] = [pipe, target, session];
    pipe.listen(session, (event, params) => {
      this.#hear(event, params);
    });
  }

  static async open(pipe: Pipe, place?: PagePlace): Promise<PipedPage> {
    const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new PipedPage(pipe, targetId as string, sessionId as string);
    await Promise.all([
      page.#send('Page.enable'),
      page.#send('Page.setLifecycleEventsEnabled', { enabled: true }),
      page.#send('Inspector.enable'),
      page.#send('Emulation.setDeviceMetricsOverride', window),
      ...(process.platform === 'linux'
        ? [page.#send('Page.setFontFamilies', { fontFamilies: linuxFonts })]
        : []),
      ...(place === undefined
        ? []
        : [
            page.#send('Emulation.setTimezoneOverride', { timezoneId: place.timezoneId }),
            page.#send('Emulation.setLocaleOverride', { locale: place.locale }),
          ]),
    ]);
    return page;
  }

  async emulateMedia({ media }: { media: 'print' }): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'no-preference' },
      { name: 'forced-colors', value: 'none' },
      { name: 'prefers-contrast', value: 'no-preference' },
    ];
    await this.#send('Emulation.setEmulatedMedia', { media, features });
  }

  unrouteAll(): Promise<void> {
    this.#answer = undefined;
    return Promise.resolve();
  }

  async route(_pattern: '**/*', answer: (route: Route) => Promise<void>): Promise<void> {
    this.#answer = answer;
    await this.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  async goto(url: string): Promise<void> {
    const { loaderId, errorText } = await this.#send('Page.navigate', { url });
    if (typeof errorText === 'string') throw new Error(`${errorText} at ${url}`);
    await new Promise<void>((resolve, reject) => {
      this.#whenLoaded = () => {
        if (this.#loaded.has(loaderId)) resolve();
      };
      this.#whenGone = reject;
      this.#whenLoaded();
    });
  }

  async evaluate<Result, Given = undefined>(
    work: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result> {
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', {
      expression: `(${work.toString()})(${given === undefined ? '' : JSON.stringify(given)})`,
      awaitPromise: true,
      returnByValue: true,
    })) as {
      result: { value: Result };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async pdf({ tagged, preferCSSPageSize, printBackground }: PdfOptions): Promise<Uint8Array> {
    const margins = { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };
    const { stream } = await this.#send('Page.printToPDF', {
      transferMode: 'ReturnAsStream',
      generateTaggedPDF: tagged,
      preferCSSPageSize,
      printBackground,
      ...margins,
    });
    const portions: Buffer[] = [];
    for (let isWhole = false; !isWhole;) {
      const { data, eof, base64Encoded } = await this.#send('IO.read', { handle: stream, size: portion });
      portions.push(Buffer.from(data as string, base64Encoded === true ? 'base64' : 'utf8'));
      isWhole = eof === true;
    }
    this.#send('IO.close', { handle: stream }).catch(() => undefined);
    return Buffer.concat(portions);
  }

  async close(): Promise<void> {
    await this.#pipe.send('Target.closeTarget', { targetId: this.#target });
  }

  #send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return this.#pipe.send(method, params, this.#session);
  }

  #hear(event: string, params: Record<string, unknown>): void {
    if (event === 'Page.lifecycleEvent' && params['name'] === 'load') {
      this.#loaded.add(params['loaderId']);
      this.#whenLoaded?.();
    } else if (event === 'Fetch.requestPaused') {
      void this.#pass(params as { requestId: string; request: { url: string } });
    } else if (event === 'Inspector.targetCrashed') {
      this.#whenGone?.(new Error('The page crashed.'));
      this.#pipe.end(this.#session);
    }
  }

  async #pass({ requestId, request }: { requestId: string; request: { url: string } }): Promise<void> {
    const route: Route = {
      request: () => ({ url: () => request.url }),
      fulfill: async ({ contentType, body, headers }) => {
        const all = Object.entries({ 'content-type': contentType, ...headers });
        await this.#send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: all.map(([name, value]) => ({ name, value })),
          body: Buffer.from(body).toString('base64'),
        });
      },
      abort: async () => {
        await this.#send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
      },
    };
    await (this.#answer?.(route) ?? route.abort().catch(() => undefined));
  }
}
