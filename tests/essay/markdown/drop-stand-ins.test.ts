import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { nodesOf } from '../text-of-essay.ts';

function namesOf(picture: string): string[] {
  const names: string[] = [];
  for (const node of nodesOf(parseEssay(`One.\n\n${picture}`, { file: 'e.md', format: 'markdown' })))
    if (node.type === 'image') names.push([node.alt, node.title].filter(Boolean).join(' | '));
  return names;
}

describe('what stands in for a picture’s description', () => {
  it.each([
    '![image.png](x.png)',
    '![Image description](x.png)',
    '![Alt Text](x.png)',
    '![alt-text](x.png)',
    '![img](x.png)',
    '![Untitled](Untitled%201.png)',
    '![Untitled 1](Untitled%201.png)',
    '![screenshot-2020-01-02.png](x.png)',
    '![Screenshot from 2020-01-02 10-30-00](x.png)',
    '![Screen Shot 2020-01-02 at 10.30.00 AM.png](x.png)',
    '![Pasted image 20200102103000.png](x.png)',
    '![IMG_1234](x.jpg)',
    '![lamp-oil_2](a/lamp-oil_2.png?raw=1)',
    '![enter image description here](x.png)',
    '![1](1.png)',
    '![lamp-01](x.png)',
    "!['Cover'](x.png)",
    '![https://example.org/lamp?w=3](x.png)',
    '![图片](x.png)',
    '![在这里插入图片描述](x.png)',
    '![画像](x.png)',
    '![Bild](x.png)',
    '![center](x.png)',
    '![plot of chunk lamps-3](x.png)',
    '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="YouTube video player"></iframe>',
    '![imagen](x.png)',
    '![](x.png "image.png")',
    '<img src="x.png" alt="image.png">',
  ])('is none: %s', (picture) => {
    expect(namesOf(picture)).toEqual(['']);
  });

  it.each([
    ['![A lamp](lamp.png)', 'A lamp'],
    ['![lamp](lamp.png)', 'lamp'],
    ['![ISO-8601](x.png)', 'ISO-8601'],
    ['![E-mail](E-mail.png)', 'E-mail'],
    ['![The lamp in lamp.png](x.png)', 'The lamp in lamp.png'],
    ['![Left of the lamp](x.png)', 'Left of the lamp'],
    ['![Image of a lamp](x.png)', 'Image of a lamp'],
    ['![Screenshot of the lamps](x.png)', 'Screenshot of the lamps'],
    ['![Figure 1](x.png)', 'Figure 1'],
    ['![Node.js](x.png)', 'Node.js'],
    ['![Bild der Lampe](x.png)', 'Bild der Lampe'],
    ['![image](x.png "Lamps at night")', 'Lamps at night'],
  ])('is not: %s', (picture, names) => {
    expect(namesOf(picture)).toEqual([names]);
  });

  it('is found in no time in the longest descriptions', () => {
    const name = `${"'".repeat(200_000)}x`;
    expect(namesOf(`![${name}](x.png)`)).toEqual([name]);
  });
});
