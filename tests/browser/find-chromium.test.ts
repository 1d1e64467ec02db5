import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../../src/browser/find-chromium.ts';

/** A machine on which just these programs exist. */
function machineWith(programs: string[], machine: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => programs.includes(path),
    playwrightsOwn: () => Promise.resolve('/home/me/.cache/ms-playwright/chrome'),
    ...machine,
  };
}

describe('findChromium', () => {
  it('takes the browser that LECTERN_CHROMIUM names before all others', async () => {
    const machine = machineWith(['/opt/chrome', '/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', LECTERN_CHROMIUM: '/opt/chrome' },
    });
    expect(await findChromium(machine)).toEqual({ executable: '/opt/chrome', origin: 'named' });
  });

  it('says which variable is wrong when the named browser does not exist', async () => {
    const machine = machineWith(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', LECTERN_CHROMIUM: '/opt/chrome' },
    });
    await expect(findChromium(machine)).rejects.toThrow(
      'LECTERN_CHROMIUM names /opt/chrome, which does not exist',
    );
  });

  it('takes an empty variable for none', async () => {
    const machine = machineWith(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', LECTERN_CHROMIUM: '' } });
    expect(await findChromium(machine)).toEqual({ executable: '/usr/bin/chromium', origin: 'installed' });
  });

  it('prefers the headless shell, which prints the same in less time', async () => {
    const machine = machineWith(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
    expect((await findChromium(machine))?.executable).toBe('/usr/bin/chromium-headless-shell');
  });

  it.each([
    ['Edge on Linux', {}, '/usr/bin/microsoft-edge'],
    [
      'Chrome on a Mac',
      { platform: 'darwin', env: { HOME: '/Users/me' } },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Chromium in a Mac user’s own applications',
      { platform: 'darwin', env: { HOME: '/Users/me' } },
      '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Edge on Windows',
      { platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' } },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('finds %s', async (_name, machine, executable) => {
    expect(await findChromium(machineWith([executable], machine))).toEqual({
      executable,
      origin: 'installed',
    });
  });

  it('falls back to what Playwright downloaded', async () => {
    const own = '/home/me/.cache/ms-playwright/chrome';
    expect(await findChromium(machineWith([own]))).toEqual({ executable: own, origin: 'playwright' });
  });

  it('finds nothing on a machine without a browser', async () => {
    expect(await findChromium(machineWith([]))).toBeUndefined();
  });
});
