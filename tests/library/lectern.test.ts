import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as lectern from '../../src/library/lectern.ts';
import { loadTalk } from '../../src/site/load-talks.ts';
import { Talk } from '../../src/talk/talk.ts';

const file = fileURLToPath(new URL('../fixtures/lighthouse.md', import.meta.url));

describe('the library', () => {
  it('has these names, and no others', () => {
    expect(Object.keys(lectern).sort()).toEqual(['TalkError', 'planTalk', 'readEssay']);
  });

  it('plans what the command line plans', async () => {
    const essay = await lectern.readEssay(file);
    expect(essay).toMatchObject({ file, title: "The lighthouse keeper's log", lang: 'en', warnings: [] });
    expect(lectern.planTalk(essay)).toEqual((await loadTalk(file)).talk);
    const short = lectern.planTalk(essay, { minutes: 1 });
    expect(short).toEqual((await loadTalk(file, { minutes: 1 })).talk);
    expect(Talk.parse(short).cut.length).toBeGreaterThan(0);
  });

  it('says what is wrong with a file, where, and what to do', async () => {
    const failed = lectern.readEssay('nowhere.md');
    await expect(failed).rejects.toBeInstanceOf(lectern.TalkError);
    await expect(failed).rejects.toMatchObject({
      message: 'There is no such file.',
      hint: 'Check the name and the folder.',
      file: 'nowhere.md',
    });
  });

  it('takes only what it gave, and minutes that a talk can take', async () => {
    const essay = await lectern.readEssay(file);
    expect(() => lectern.planTalk({ ...essay })).toThrow('an essay that readEssay gave');
    for (const minutes of [0, -1, Number.NaN])
      expect(() => lectern.planTalk(essay, { minutes })).toThrow(RangeError);
  });
});
