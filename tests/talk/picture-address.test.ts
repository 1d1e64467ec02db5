import { describe, expect, it } from 'vitest';
import { pictureAddress } from '../../src/talk/picture-address.ts';

describe('a picture’s address', () => {
  it.each([
    ['tower.png', 'media/tower.png'],
    ['./img/the tower.png', 'media/img/the~20tower.png'],
    ['../tower.png', 'media/_up/tower.png'],
    ['/tower.png', 'media/_root/tower.png'],
    ['_up/tower.png', 'media/__up/tower.png'],
    ['灯.png', 'media/~E7~81~AF.png'],
    ['a"><b>.png', 'media/a~22~3E~3Cb~3E.png'],
    ['a.svg?v=2#w', 'media/a.svg~3Fv~3D2~23w~.svg'],
    ['a.gif?.html', 'media/a.gif~3F.html~.gif'],
    ['page.html', 'media/page~2Ehtml'],
    ['v1.2/odd#a.htm', 'media/v1.2/odd~23a~2Ehtm'],
  ])('of %s is %s', (source, address) => {
    expect(pictureAddress(source)).toBe(address);
  });

  it('makes a folder of no file', () => {
    const sources = ['a.png', 'a.png/', 'a.png/.', 'a.png/../a.png', 'a.png/%2e%2e/a.png', 'b', 'b/../a.png'];
    const files = sources.map(pictureAddress);
    for (const file of files) expect(files.filter((other) => other.startsWith(`${file}/`))).toEqual([]);
    expect(pictureAddress('a.png/.')).toBe('media/a.png');
  });

  it('is short enough for any file system, keeps its ending, and differs where the source does', () => {
    const addresses = [80, 81].map((length) => pictureAddress(`img/${'図'.repeat(length)}.png`));
    expect(new Set(addresses).size).toBe(2);
    for (const address of addresses) expect(address).toMatch(/^media\/img\/~~[\da-f]{32}\.png$/);
    expect(pictureAddress(`${'a'.repeat(116)}.png`)).toBe(`media/${'a'.repeat(116)}.png`);
  });
});
