import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { toRichText } from '../../../src/essay/rich-text.ts';
import { blocksOf, nodesOf, textOfEssay } from '../text-of-essay.ts';

function parse(text: string) {
  return parseEssay(text, { file: 'e.md', format: 'markdown' });
}

function kinds(text: string): string[] {
  return blocksOf(parse(text)).map(({ node }) => node.type);
}

function texts(text: string): string[] {
  return blocksOf(parse(text)).map(({ node }) => toString(node));
}

function lines(text: string): number[] {
  return blocksOf(parse(text)).map(({ line }) => line);
}

describe('template code', () => {
  it('alone on a line is not spoken', () => {
    expect(
      texts(
        'One.\n\n{% include "x.html" %}\n\n{{% notice %}}\nTwo.\n{{% /notice %}}\n\n{:.lead}\nThree.\n{: #id}\n',
      ),
    ).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('keeps the picture that a shortcode names, with its caption', () => {
    const essay = parse(
      'One.\n\n{{< figure src="a b.png" alt="An *alt*" caption="It\'s \\"so\\"" >}}\n\n{{<img src=\'c.png\'>}}\n',
    );
    const images = nodesOf(essay).filter((node) => node.type === 'image');
    expect(images).toMatchObject([
      { url: 'a b.png', alt: 'An *alt*' },
      { url: 'c.png', alt: '' },
    ]);
    expect(blocksOf(essay).map(({ line }) => line)).toEqual([1, 3, 5]);
    const marked = parse('{{< figure src="a.png" caption="<b>One</b> [lamp](b.md), **lit**.<br>2 < 3" >}}');
    expect(nodesOf(marked)).toContainEqual(expect.objectContaining({ title: 'One lamp, lit. 2 < 3' }));
  });

  it.each([
    ['![A lake]({% link {{page.pics}}/a.png %})', '/pics/a.png'],
    ['![A lake]({{ site.baseurl }}/a.png "Lake")', '/a.png'],
    ['![A [deep] lake]({{ site.baseurl }}{% link pics/a.png %})', '/pics/a.png'],
    ['![A lake]({{ "pics/a.png" | relative_url }})', '/pics/a.png'],
    ['![A lake]({{ pics | append: "/a.png" }})', '/pics/a.png'],
    ['{% assign folder = "/lakes" %}\n\n![A lake]({{folder}}/a.png)', '/lakes/a.png'],
    ['![A lake]({{< baseurl >}}/a.png)', '/a.png'],
    ['<img src="{{ "/a.png" | absolute_url }}" alt="A lake">', '/a.png'],
    ['{{< figure src="{{ site.baseurl }}/a.png" >}}', '/a.png'],
    ['{% include figure image_path="/pics/a.png" %}', '/pics/a.png'],
    ['{% include figure.liquid path="assets/a.png" class="wide" %}', '/assets/a.png'],
    ['{% responsive_image path: a.png alt: "A lake" %}', 'a.png'],
    ['{{< img "a.png" "A lake" >}}', 'a.png'],
    ['![A lake]({{ nobody.knows }}/a.png)', '{{ nobody.knows }}/a.png'],
    ['![A lake]({% link {{ unknown }}/a.png %})', '{% link {{ unknown }}/a.png %}'],
    ['![A lake]({{ page.spaced }}/a.png)', '{{ page.spaced }}/a.png'],
  ])('names a picture, %s, and stays its address where nobody can tell it', (written, url) => {
    const essay = parse(`---\npics: /pics\nspaced: a (b\n---\n\nOne.\n\n${written}\n\nTwo.`);
    expect(nodesOf(essay).filter((node) => node.type === 'image')).toMatchObject([{ url }]);
    expect(essay.warnings).toEqual([]);
  });

  it('that includes a drawing among words names none', () => {
    expect(texts('Look {% include icons/cat.svg %} here.')).toEqual([
      'Look {% include icons/cat.svg %} here.',
    ]);
  });

  it('keeps captions of shortcodes without a picture', () => {
    expect(texts('{{<gallery caption="Two views">}}\n\n{{</gallery>}}\n\nText.')).toEqual([
      'Two views',
      'Text.',
    ]);
  });

  it('reads what quoted values escape', () => {
    const essay = parse(
      String.raw`{{< alert "Use C:\\new\\path \"now\", please" >}}` +
        '\n\n' +
        String.raw`{{< figure src="a.png" caption="An \\alpha and C:\temp" >}}`,
    );
    expect(textOfEssay(essay)).toContain(String.raw`Use C:\new\path "now", please`);
    expect(nodesOf(essay)).toContainEqual(
      expect.objectContaining({ title: String.raw`An \alpha and C:\temp` }),
    );
    expect(essay.warnings).toEqual([]);
  });

  it('that passes a text through a filter leaves the text', () => {
    const essay = parse('See [policy]({{ "/policy/" | url }}).');
    expect(nodesOf(essay).find((node) => node.type === 'link')).toMatchObject({ url: '/policy/' });
  });

  it('is never evaluated', () => {
    expect(textOfEssay(parse('A {{ 7 + 7 }} b.'))).toContain('{{ 7 + 7 }}');
  });

  it('in code stays code', () => {
    expect(
      blocksOf(parse('```\n{% include x %}\n{{< y >}}\n:::note\n@def z = 1\n```'))[0]?.node,
    ).toMatchObject({
      value: '{% include x %}\n{{< y >}}\n:::note\n@def z = 1',
    });
    expect(texts('Write `{% raw %}` first.')).toEqual(['Write {% raw %} first.']);
    const picture = '![x]({{ site.baseurl }}/x.png)';
    expect(texts(`Write \`${picture}\` first.`)).toEqual([`Write ${picture} first.`]);
  });

  it('that would colour code makes a code block', () => {
    expect(blocksOf(parse('{% highlight js %}\nlet a;\n{% endhighlight %}'))[0]?.node).toMatchObject({
      type: 'code',
      lang: 'js',
      value: 'let a;',
    });
  });

  it('storing text for elsewhere is left out', () => {
    expect(texts('{% capture x %}A<br>b{% endcapture %}\n{% assign y = 1 %}\n\nText.')).toEqual(['Text.']);
  });
});

describe('admonitions', () => {
  it('speak their inside and their own title, not fence and kind', () => {
    expect(
      texts('One.\n:::note\nTwo.\n:::\n\n:::info Do this\n\nThree.\n\n:::\n\n> [!WARNING]\n> Four.'),
    ).toEqual(['One.', 'NoteTwo.', 'Do thisThree.', 'WarningFour.']);
  });

  it('keep the lines of the file', () => {
    expect(lines('One.\n\n:::info Title\nTwo.\n:::\n\nThree.')).toEqual([1, 3, 7]);
  });
});

describe('HTML', () => {
  it('becomes Markdown nodes that mean the same', () => {
    expect(
      kinds(
        '<blockquote>Q</blockquote>\n\n<ul><li>a</li></ul>\n\n<table><tr><th>a</th></tr><tr><td>b</td></tr></table>\n\n<pre><code class="language-js">x</code></pre>\n\n<h2>H</h2>\n\n<hr>\n',
      ),
    ).toEqual(['blockquote', 'list', 'table', 'code', 'thematicBreak']);
    expect(parse('<h3>Title</h3>\n\nText.\n\n<h2>Section</h2>\n').sections[1]).toMatchObject({
      heading: 'Section',
      depth: 2,
      line: 5,
    });
  });

  it('leaves no HTML node anywhere', () => {
    const essay = parse(
      'A <b>b</b> *c <i>d</i>* [e <kbd>f</kbd>](https://g.org)<br>h\n\n- <u>i</u>\n\n> <div>j</div>\n\n| <b>k</b> |\n|---|\n| l<br>m |\n\n[^1]: <p>n</p>\n',
    );
    expect(nodesOf(essay).filter(({ type }) => type === 'html')).toEqual([]);
    for (const word of 'bdfhijklmn') expect(textOfEssay(essay)).toContain(word);
  });

  it('in the cells of a table is lines of text, whatever blocks it has', () => {
    const essay = parse(
      '<table><tr><td><pre>let a;\nlet b;</pre></td><td>See <b>c</b><ul><li>d</li></ul><p>e</p></td></tr></table>',
    );
    const cells = nodesOf(essay).filter((node) => node.type === 'tableCell');
    expect(cells.map(({ children }) => toRichText(children).text)).toEqual([
      '', '', 'let a; let b;', 'See c d e',
    ]); // prettier-ignore
  });

  it.each([
    ['10<sup>6</sup> l of H<sub>2</sub>O', '10⁶ l of H₂O'],
    ['the 19<sup>th</sup> of x<sub>max</sub>', 'the 19th of xmax'],
  ])('keeps powers and indices apart from the number: %s', (html, text) => {
    expect(toString(blocksOf(parse(html))[0]?.node)).toBe(text);
  });

  it('inside a paragraph keeps what it means', () => {
    const [block] = blocksOf(
      parse('A <b>bold *and*</b> <a href="https://x.org">link</a><br>x<sup>2</sup> `c` d.'),
    );
    expect(block?.node).toMatchObject({
      type: 'paragraph',
      children: [
        { type: 'text', value: 'A ' },
        { type: 'strong' },
        { type: 'text', value: ' ' },
        { type: 'link', url: 'https://x.org' },
        { type: 'break' },
        { type: 'text', value: 'x² ' },
        { type: 'inlineCode', value: 'c' },
        { type: 'text', value: ' d.' },
      ],
    });
  });

  it('inside a wrapped paragraph adds no space', () => {
    const [block] = blocksOf(parse('One\ntwo (<b>three</b>)\nfour *five*<i>six</i>.'));
    expect(toString(block?.node)).toBe('One\ntwo (three)\nfour fivesix.');
    expect(
      nodesOf(parse('One\ntwo\n<b>three</b>')).find(({ type }) => type === 'strong')?.position?.start.line,
    ).toBe(3);
  });

  it('that opens in one place and closes in another holds the Markdown between', () => {
    const [quote] = blocksOf(parse('<blockquote>\n\n*One.*\n\n- two\n\n</blockquote>\n\nThree.'));
    expect(quote?.node).toMatchObject({
      type: 'blockquote',
      children: [{ type: 'paragraph' }, { type: 'list' }],
    });
  });

  it('that is never closed swallows nothing', () => {
    const essay = parse(
      '# T\n\n<blockquote>\n\nOne.\n\n## H\n\nTwo.\n\n<select>\n\nThree.\n\n<svg>\n\nFour.',
    );
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['H']);
    for (const word of ['One.', 'Two.', 'Three.', 'Four.']) expect(textOfEssay(essay)).toContain(word);
  });

  it('keeps figures, captions, summaries and the text of unknown elements', () => {
    const essay = parse(
      '<figure><a href="/x"><img src="p.png" alt="Alt"></a><figcaption>Caption</figcaption></figure>\n\n<details><summary>More</summary>\n\nInside.\n\n</details>\n\n<table><caption>Above</caption><tr><td>c</td></tr></table>\n\n<my-thing>Own</my-thing>',
    );
    for (const word of ['Alt', 'Caption', 'More', 'Inside.', 'Above', 'Own'])
      expect(textOfEssay(essay)).toContain(word);
  });

  it('of boxes to tick says nothing, since only a task of a list has one', () => {
    const box = '<input type="checkbox" class="mr-2">';
    const essay = parse(
      `<div>\n  ${box}\n  <label>\n\n  Does it burn?\n\n  </label>\n</div>\n\n${box} Oiled`,
    );
    expect(textOfEssay(essay)).not.toMatch(/[[\]]/);
    expect(textOfEssay(essay)).toMatch(/Does it burn\?[^]*Oiled/);
  });

  it('of scripts and styles says nothing', () => {
    const essay = parse(
      'One.\n\n<script>alert("SECRET")</script>\n\n<style>p { color: SECRET }</style>\n\nA <script>SECRET</script>b <style>SECRET</style>c.\n\n<p onclick="SECRET" style="SECRET">Two.</p>',
    );
    expect(JSON.stringify(blocksOf(essay))).not.toContain('SECRET');
    expect(textOfEssay(essay)).toContain('Two.');
  });

  it('of scripts within a heading, a cell or bold words is closed like that of a paragraph', () => {
    const essay = parse(
      '## Lamp {#"><script>SECRET</script>}\n\n**<textarea>Oil</textarea>**\n\n| A |\n| - |\n| <style>SECRET</style>Gas |\n\n## <script>SECRET</script>Light\n\nTwo.',
    );
    expect(JSON.stringify(essay.sections)).not.toContain('SECRET');
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['Lamp', 'Light']);
    for (const word of ['Oil', 'Gas', 'Two.']) expect(textOfEssay(essay)).toContain(word);
  });

  it('of frames, films and sounds becomes an image that says what it is', () => {
    const essay = parse(
      '<iframe src="//x.org/v" title="A film"></iframe>\n\n' +
        '<video poster="p.png" autoplay muted loop>\n  <source src="z.mp4">\n  Your browser plays nothing.\n</video>\n\n' +
        'Hear it: <audio src="z.mp3" autoplay>the *long* horn</audio>\n\n' +
        '{{< youtube dQw4w9WgXcQ >}}\n\n{% include embed/vimeo.html id="12345" title="Waves" %}',
    );
    const images: Nodes[] = [];
    for (const node of nodesOf(essay)) visit(node, 'image', (image) => void images.push(image));
    expect([...new Set(images)]).toMatchObject([
      { url: 'https://x.org/v', alt: 'A film', data: { medium: 'frame' } },
      { url: 'z.mp4', alt: '', data: { medium: 'video', poster: 'p.png', autoplay: true, loop: true } },
      { url: 'z.mp3', alt: 'the long horn', data: { medium: 'audio' } },
      { url: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', data: { medium: 'frame' } },
      { url: 'https://player.vimeo.com/video/12345', alt: 'Waves', data: { medium: 'frame' } },
    ]);
  });

  it.each([
    ['<video src="a.mp4">A sheep browsing in the meadow.</video>', 'A sheep browsing in the meadow.', null],
    ['<video src="a.mp4">Browsers won the war in 1995.</video>', 'Browsers won the war in 1995.', null],
    ['<video src="a.mp4">Sorry, your browser cannot. The tide turns.</video>', 'The tide turns.', null],
    ['<video src="a.mp4">The tide. Take <a href="a.mp4">the file</a>.</video>', 'The tide.', null],
    ['<video src="a.mp4">Votre navigateur ne prend pas en charge la vidéo.</video>', '', null],
    ['<video src="a.mp4">お使いのブラウザは動画をサポートしていません。</video>', '', null],
    ['<video src="a.mp4" aria-label="Water">The tide turns.</video>', 'Water', 'The tide turns.'],
    ['<video src="a.mp4" aria-label="Water">Your browser cannot.</video>', 'Water', null],
  ])('inside a film is its caption, unless it excuses the browser: %s', (html, alt, title) => {
    const images: Nodes[] = [];
    for (const node of nodesOf(parse(html))) visit(node, 'image', (image) => void images.push(image));
    expect([...new Set(images)]).toMatchObject([{ url: 'a.mp4', alt }]);
    expect(images[0]).toHaveProperty('title', title);
  });

  it('of a frame without an address in the network is its title alone', () => {
    const essay = parse('<iframe src="javascript:alert(1)" title="A trap"></iframe>');
    expect(JSON.stringify(nodesOf(essay))).not.toContain('alert');
    expect(JSON.stringify(nodesOf(essay))).toContain('A trap');
  });

  it('that asks for Markdown inside gets it', () => {
    const essay = parse(
      '<aside markdown="1">\n  <p markdown="1">\n— [Ada](https://a.org), *now*\n  </p>\n</aside>',
    );
    expect(
      texts('<aside markdown="1">\n  <p markdown="1">\n— [Ada](https://a.org), *now*\n  </p>\n</aside>'),
    ).toEqual(['— Ada, now']);
    expect(nodesOf(essay).some(({ type }) => type === 'emphasis')).toBe(true);
  });

  it('reads Markdown below a picture that opens such a tag', () => {
    expect(
      texts('<aside markdown="1">\n  <img src="a.png" class="avatar" alt="">\n  \\[Ada,\\] *now*\n</aside>'),
    ).toEqual(['[Ada,] now']);
  });

  it('carries the lines where it stands', () => {
    expect(lines('One.\n\n<div>\n\n<p>Two.</p>\n<p>Three.</p>\n\n</div>\n\nFour.')).toEqual([1, 5, 6, 10]);
    expect(
      lines('<details>\n<b>One</b>\n<blockquote>Two.</blockquote>\n\tThree <i>of</i>\n\tit.\n</details>'),
    ).toEqual([2, 3, 4]);
  });

  it('may be nested absurdly', () => {
    const essay = parse(`${'<div>\n'.repeat(14_000)}<p>Deep</p>\n${'</div>\n'.repeat(14_000)}\nAfter.`);
    expect(textOfEssay(essay)).toMatch(/Deep[^]*After/);
  });
});

describe('references', () => {
  it('are resolved, so that nothing needs their definitions', () => {
    const essay = parse('[a][x] [x] ![p][y] [z][]\n\n[x]: https://x.org "t"\n[y]: p.png\n');
    expect(nodesOf(essay).filter(({ type }) => /reference|definition/i.test(type))).toEqual([]);
    expect(nodesOf(essay).filter(({ type }) => type === 'link')).toHaveLength(2);
    expect(nodesOf(essay).find(({ type }) => type === 'image')).toMatchObject({ url: 'p.png', alt: 'p' });
  });

  it('that are defined nowhere keep their text and are named once', () => {
    const essay = parse('One [two][three] and\n[four][].');
    expect(textOfEssay(essay)).toContain('One two and\nfour.');
    expect(essay.warnings).toMatchObject([
      { line: 1, message: 'The reference [three] is defined nowhere, and so are 1 more.' },
    ]);
  });

  it('to footnotes stay, undefined ones as text, and every note is kept', () => {
    const essay = parse('A[^1] b[^none].\n\n[^1]: One.\n[^never]: Two.\n');
    expect(blocksOf(essay).map(({ node }) => node.type)).toEqual([
      'paragraph',
      'footnoteDefinition',
      'footnoteDefinition',
    ]);
    expect(textOfEssay(essay)).toContain('b[^none].'.slice(1));
  });
});

describe('dollars', () => {
  it('of prices stay prices', () => {
    expect(texts('It costs $5 and **not** $6 or $7.')).toEqual(['It costs $5 and not $6 or $7.']);
    expect(nodesOf(parse('It costs $5 and **not** $6.')).some(({ type }) => type === 'strong')).toBe(true);
    expect(texts('Set $HOME and `$x` and $PATH.')).toEqual(['Set $HOME and $x and $PATH.']);
  });

  it('of formulas stay formulas, beside prices too', () => {
    const maths = nodesOf(parse('For $3 you get $x^2$ and $\\frac{1}{2}$.\n\n$$\ny\n$$')).flatMap((node) =>
      node.type === 'inlineMath' || node.type === 'math' ? [node.value] : [],
    );
    expect(maths).toEqual(['x^2', '\\frac{1}{2}', 'y']);
  });
});

describe('depth and ends', () => {
  it('refuses nesting that no slide can show, at its line', () => {
    expect(() => parse(`One.\n\n${'>'.repeat(5000)} deep`)).toThrow(
      expect.objectContaining({ name: 'TalkError', line: 3 }),
    );
  });

  it('names a code block and a formula that are never closed', () => {
    expect(parse('One.\n\n```js\nlet a;\n\nTwo.').warnings).toMatchObject([{ line: 3 }]);
    expect(parse('One.\n\n$$\nx\n\nTwo.').warnings).toMatchObject([{ line: 3 }]);
    expect(parse('One.\n\n```js\nlet a;\n```\n').warnings).toEqual([]);
  });
});

describe('what only looks like HTML', () => {
  it('is the text that it is', () => {
    for (const line of [
      'Use List<String> and a<b and c>d.',
      'A Map<K, List<V>> of <T>.',
      'Write <your-name> here, then </String>.',
      'For i<n and m>k.',
    ]) {
      expect(texts(line)).toEqual([line]);
    }
    expect(texts('<your-name>\n\nText.')).toEqual(['<your-name>', 'Text.']);
    expect(parse('# Why List<String>\n\nText.').title).toBe('Why List<String>');
    expect(texts('The *<note>* of <note>Hi</note>.')).toEqual(['The <note> of Hi.']);
  });

  it('holds its text if it is closed', () => {
    expect(texts('A <my-thing>own</my-thing> b<o-p></o-p>.')).toEqual(['A own b.']);
    expect(texts('<my-box size="2">\n\nInside.\n\n</my-box>\n\nAfter.')).toEqual(['Inside.', 'After.']);
  });

  it('may carry any attribute without losing its text', () => {
    for (const tag of ['div', 'span', 'p']) {
      const essay = parse(
        `One *two*.\n\n<${tag} data-stand-in="0">Lost words here</${tag}>\n\nThree <b data-stand-in="0">*four*</b>.`,
      );
      expect(textOfEssay(essay)).toMatch(/One[^]*two[^]*Lost words here[^]*Three[^]*four/);
    }
    const deep = parse(`${'<div data-stand-in>\n'.repeat(20_000)}Deep`);
    expect(textOfEssay(deep)).toContain('Deep');
  });
});

describe('template comments', () => {
  it('are left out from the first opening to the closing, and stay if they are never closed', () => {
    expect(texts('One {% comment %} a {% comment %} b {% endcomment %} two.')).toEqual(['One  two.']);
    expect(texts('One {% comment %} two.')).toEqual(['One {% comment %} two.']);
  });
});

describe('long input', () => {
  // Each of these took minutes when its pattern backtracked.
  it.each([
    ['a tag without an end', `<div>\n<a${'-a'.repeat(200_000)}`],
    ['a shortcode without an end', `One {{< ${'a'.repeat(400_000)}`],
    ['a shortcode of spaces', `One {{<${' '.repeat(100_000)}x`],
    ['coloured code without an end', `{% highlight ${'a'.repeat(400_000)}`],
    ['a tag of pictures without an end', `{% ${'figure'.repeat(60_000)}`],
    ['tags without a meaning', '<T>'.repeat(40_000)],
    ['template comments without an end', '{%comment%}'.repeat(50_000)],
  ])('of %s is read in full', (_, text) => {
    expect(textOfEssay(parse(`Start.\n\n${text}`))).toContain('Start.');
  });
});

describe('HTML that cannot be translated', () => {
  it('says nothing twice', () => {
    expect(texts('Press <kbd>a</kbd> <span>b</span> c.')).toEqual(['Press a b c.']);
  });
});
