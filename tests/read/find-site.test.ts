import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEssay } from '../../src/read/read-essay.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"></svg>';

/** A folder with these files; those that end in a slash are folders. */
function makeFolder(files: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-')));
  for (const name of files) {
    const file = join(folder, name);
    mkdirSync(name.endsWith('/') ? file : dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, name.endsWith('.svg') ? drawing : '');
  }
  return folder;
}

async function read(file: string, addresses: readonly string[]) {
  writeFileSync(file, `A lake.\n\n${addresses.map((address) => `![x](${address})\n\n`).join('')}`);
  const { pictures, warnings } = await readEssay(file);
  return { found: [...pictures.keys()], warnings };
}

describe('a post of a site shows pictures as the site names them', () => {
  it.each([
    ['Hugo', ['hugo.toml', 'static/images/a.svg'], 'content/posts/lake/', '/images/a.svg'],
    ['an older Hugo', ['config.toml', 'static/a.svg'], 'content/', '/a.svg'],
    ['Jekyll', ['_config.yml', 'assets/img/a.svg'], '_posts/', '/assets/img/a.svg'],
    ['Hexo', ['_config.yml', 'source/images/a.svg'], 'source/_posts/', '/images/a.svg'],
    ['Hexo, from the post', ['_config.yml', 'source/images/a.svg'], 'source/_posts/', '../images/a.svg'],
    ['Gatsby', ['gatsby-config.js', 'static/a.svg'], 'src/posts/', '/a.svg'],
    ['Docusaurus', ['docusaurus.config.ts', 'static/img/a.svg'], 'blog/', '/img/a.svg'],
    ['Astro', ['astro.config.mjs', 'public/a.svg', 'src/b.svg'], 'src/content/blog/', '/a.svg'],
    ['Eleventy', ['eleventy.config.js', 'src/img/a.svg'], 'src/posts/', '/img/a.svg'],
    ['VitePress', ['docs/.vitepress/config.ts', 'docs/public/a.svg'], 'docs/guide/', '/a.svg'],
    [
      'Jekyll, in its own words',
      ['_config.yml', 'assets/a.svg'],
      '_posts/',
      '/assets/a.svg',
      '{{ site.baseurl }}/assets/a.svg',
    ],
    ['Jekyll, from its root', ['_config.yml', 'images/a.svg'], '_posts/', '/images/a.svg'],
  ])('%s', async (_, files, posts, address, written = address) => {
    const folder = makeFolder([...files, posts]);
    const { found, warnings } = await read(join(folder, posts, 'post.md'), [written]);
    expect(warnings).toEqual([]);
    expect(found).toEqual([address]);
  });

  it('none from outside of it, nor through a link', async () => {
    const folder = makeFolder(['secret.svg', 'site/_config.yml', 'site/_posts/', 'site/assets/']);
    symlinkSync(join(folder, 'secret.svg'), join(folder, 'site/assets/link.svg'));
    const refused = ['../../secret.svg', '/../secret.svg', '/%2e%2e/secret.svg', '/assets/link.svg'];
    const { found, warnings } = await read(join(folder, 'site/_posts/post.md'), refused);
    expect(found).toEqual([]);
    expect(warnings.map(({ message }) => /outside the essay’s site/.exec(message)?.[0])).toEqual(
      Array(4).fill('outside the essay’s site'),
    );
  });

  it('none whose address only the site’s engine would know, which is said', async () => {
    const folder = makeFolder(['_config.yml', '_posts/', 'assets/a.svg']);
    const { found, warnings } = await read(join(folder, '_posts/post.md'), ['{{ page.folder }}/a.svg']);
    expect(found).toEqual([]);
    expect(warnings).toMatchObject([
      {
        message: 'The picture {{ page.folder }}/a.svg is not shown, since its address is template code.',
        line: 3,
      },
    ]);
  });

  it('none that its site keeps to itself', async () => {
    const folder = makeFolder([
      '_config.yml',
      '_posts/',
      '_drafts/secret.svg',
      'secret.svg',
      'notes/secret.svg',
    ]);
    const refused = ['../secret.svg', '/secret.svg', '../_drafts/secret.svg', '/notes/secret.svg'];
    expect((await read(join(folder, '_posts/post.md'), refused)).found).toEqual([]);
  });

  it('none beyond its repository, whatever lies around that', async () => {
    const folder = makeFolder(['_config.yml', 'secret.svg', 'repository/.git/HEAD', 'repository/posts/']);
    const { found } = await read(join(folder, 'repository/posts/post.md'), [
      '/secret.svg',
      '../../secret.svg',
    ]);
    expect(found).toEqual([]);
  });

  it('and a post that was taken out of its site is told where to put them', async () => {
    const { warnings } = await read(join(makeFolder(['a.svg']), 'post.md'), ['/images/a.svg']);
    expect(warnings).toMatchObject([
      {
        message: 'The picture /images/a.svg is not there.',
        hint: 'Put it into a folder “images” beside the essay, or use the essay where it lies in its site.',
      },
    ]);
  });
});
