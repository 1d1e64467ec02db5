/** In a file of its own, since Playwright listens once for all browsers of a process. */
import { expect, it } from 'vitest';
import { openStudio } from '../../src/diagrams/open-studio.ts';

const cache = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };

it('the browser that draws ends with the program, unless somebody else sees to that', async () => {
  const before = process.listenerCount('SIGINT');
  const left = openStudio({ cache, leavesSignals: true });
  await left.draw('graph LR; A-->B', 'en');
  expect(process.listenerCount('SIGINT')).toBe(before);
  await left.close();
  const bound = openStudio({ cache });
  await bound.draw('graph LR; A-->B', 'en');
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  await bound.close();
});
