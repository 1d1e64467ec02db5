/** Does what is asked for one after another: what comes meanwhile waits. What fails is told, and holds nothing up. */
export function inTurn<Asked extends unknown[]>(
  act: (...asked: Asked) => Promise<void>,
): (...asked: Asked) => void {
  let last = Promise.resolve();
  return (...asked) => {
    last = last
      .then(() => act(...asked))
      .catch((error: unknown) => {
        console.error(error);
      });
  };
}
