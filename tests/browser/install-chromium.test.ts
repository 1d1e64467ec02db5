import { describe, expect, it } from 'vitest';
import { installChromium, listWays } from '../../src/browser/install-chromium.ts';

const ways = [
  {
    announcement: 'First …',
    commands: [
      ['first', 'prepare'],
      ['first', 'install'],
    ],
  },
  { announcement: 'Second …', commands: [['second', 'install']] },
];
const chromium = { executable: '/usr/bin/chromium', origin: 'installed' } as const;

/** Installs by those ways on a machine where just these commands succeed. */
async function install(working: string[], bringsBrowser = true) {
  const said: string[] = [];
  const ran: string[] = [];
  const run = (words: readonly string[]): Promise<boolean> => {
    ran.push(words.join(' '));
    return Promise.resolve(working.includes(words.join(' ')));
  };
  const find = () => Promise.resolve(bringsBrowser ? chromium : undefined);
  const result = installChromium((line) => said.push(line), ways, { run, find });
  return { result: await result.catch((error: unknown) => error), said, ran };
}

describe('installChromium', () => {
  it('says what it installs, and stops at the first way that brings a browser', async () => {
    const { result, said, ran } = await install(['first prepare', 'first install']);
    expect({ result, said, ran }).toEqual({
      result: chromium,
      said: ['First …'],
      ran: ['first prepare', 'first install'],
    });
  });

  it('takes the next way when a command fails', async () => {
    const { result, ran } = await install(['second install']);
    expect({ result, ran }).toEqual({ result: chromium, ran: ['first prepare', 'second install'] });
  });

  it('says in one line what to do when no way brings a browser', async () => {
    const { result } = await install(['first prepare', 'first install', 'second install'], false);
    expect(result).toMatchObject({
      message: 'There is no browser to print with, and none could be installed.',
      hint: 'Install Chrome, Edge or Chromium, or let LECTERN_CHROMIUM name its program.',
    });
  });
});

describe('listWays', () => {
  const programs = (distribution: string | undefined, isRoot: boolean) =>
    listWays(distribution, isRoot).map(({ commands }) => commands.map(([program]) => program === 'apt-get'));

  it('uses Debian’s packages first where it may, and Playwright’s download after them', () => {
    expect(programs('debian', true)).toEqual([[true, true], [true, true], [false]]);
  });

  it('prefers the package without a window, which starts and prints fastest', () => {
    expect(listWays('debian', true)[0]?.commands.at(-1)?.at(-1)).toBe('chromium-headless-shell');
  });

  it('uses Ubuntu’s package last, since it is only a door to a snap', () => {
    expect(programs('ubuntu', true)).toEqual([[false], [true, true]]);
  });

  it('never calls apt-get without being root, nor elsewhere', () => {
    expect(programs('debian', false)).toEqual([[false]]);
    expect(programs('fedora', true)).toEqual([[false]]);
    expect(programs(undefined, false)).toEqual([[false]]);
  });
});
