import { expect, it } from 'vitest';
import { chooseOpened, listAddresses } from '../../src/cli/list-addresses.ts';

const address = 'http://127.0.0.1:4321/';
const [tides, lights] = ['tides', 'lights'].map((name) => ({
  title: name,
  address: `${address}${name}/`,
  presenter: `${address}${name}/presenter/`,
  network: [],
  invite: () => undefined,
}));

it('names a talk with its addresses, and several with that of their list behind them', () => {
  if (tides === undefined || lights === undefined) throw new Error('There are two.');
  const one = `tides\n  ${address}tides/\n  ${address}tides/presenter/`;
  expect(listAddresses({ address, decks: [tides] })).toEqual([one]);
  const several = listAddresses({ address, decks: [tides, lights] });
  expect(several).toHaveLength(3);
  expect(several.at(-1)).toBe(`All 2 talks\n  ${address}`);
});

it('opens the one deck, the list of several, or to rehearse a presenter view', () => {
  if (tides === undefined || lights === undefined) throw new Error('There are two.');
  expect(chooseOpened({ address, decks: [tides] }, false)).toBe(tides.address);
  expect(chooseOpened({ address, decks: [tides, lights] }, false)).toBe(address);
  expect(chooseOpened({ address, decks: [tides, lights] }, true)).toBe(tides.presenter);
});
