/** Stands for what loads reveal.js' plugins, of which we use none; `trim-reveal.ts` puts it there. */
const sayNo = () => false;

export default class NoPlugins {
  readonly registerPlugin = sayNo;
  readonly hasPlugin = sayNo;
  readonly getPlugin = sayNo;
  readonly getRegisteredPlugins = sayNo;
  readonly destroy = sayNo;

  /** reveal.js starts when they are there. */
  load(): Promise<void> {
    return Promise.resolve();
  }
}
