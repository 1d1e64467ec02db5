/** What blog engines and note-takers write beside CommonMark is understood where it can be, and named where it cannot. */
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { blocksOf, nodesOf } from './text-of-essay.ts';

function parse(text: string) {
  return parseEssay(text, { file: 'e.md', format: 'markdown' });
}

/** Each block by its words; formulas, pictures and code by their kind too. */
function read(text: string): string[] {
  return blocksOf(parse(text)).flatMap(({ node }) => {
    const images: string[] = [];
    visit(node, 'image', ({ url }) => void images.push(`image ${url}`));
    if (images.length > 0) return images;
    const kind = /^(?:math|code|list|footnoteDefinition)$/.test(node.type) ? `${node.type} ` : '';
    return kind + (node.type === 'code' && node.lang ? `${node.lang} ` : '') + toString(node).trim();
  });
}

describe('what is understood', () => {
  it.each([
    ['terms', 'Lamp\n: A light.\n: A bulb.', ['list Lamp: A light.A bulb.']],
    ['an abbreviation in full', 'The CPU is hot.\n\n*[CPU]: Central processing unit', ['The CPU is hot.', 'footnoteDefinition CPU: Central processing unit']],
    ['a note where it is called', 'One^[A *note*.] two.\n\nThree.', ['One two.', 'footnoteDefinition A note.', 'Three.']],
    ['notes put together in HTML', 'One.<sup>[[1]](#note-1)</sup> Two.<a href="#note-2">2</a>\n\n<aside class="Footnotes">\n<h1><a>Footnotes:</a></h1>\n<ol>\n<li id="note-1"><a href="https://example.org">A</a> <code>note</code>.</li>\n<li id="note-2">Another. <a href="#r">↩</a></li>\n</ol>\n</aside>', ['One. Two.', 'footnoteDefinition A note.', 'footnoteDefinition Another.']],
    ['such a list as a list where nothing leads to it', 'One.\n\n<ol class="footnotes">\n<li id="note-1">A note.</li>\n</ol>', ['One.', 'list A note.']],
    ['such a list as it is beside words of its own', 'One [1](#a).\n\n<div class="footnotes">\n<p>All mine.</p>\n<ol>\n<li id="a">A note.</li>\n</ol>\n</div>', ['One 1.', 'All mine.', 'list A note.']],
    ['words that lead to such a note', 'One [1](#a), as <a href="#a">the note</a> says.\n\n<ol class="footnotes">\n<li id="a">A note.</li>\n</ol>', ['One , as the note says.', 'footnoteDefinition A note.']],
    ['marks', 'A ==lamp== is ++on++, 2^10^ times.', ['A lamp is on, 2¹⁰ times.']],
    ['names of emoji', 'Done :tada: at 10:30:15, a :thing: here.', ['Done 🎉 at 10:30:15, a :thing: here.']],
    ['links between notes', 'See [[The lamp]], [[lamp|it]] and [[1, 2], [3]].', ['See The lamp, it and [[1, 2], [3]].']],
    ['pictures in notes', '![[lamp one.png|300]]', ['image lamp one.png']],
    ['comments in notes', 'One %%not this%% two. ^block-id', ['One  two.']],
    ['comments in kramdown', 'One.\n\n{::comment}\nnot this\n{:/comment}\n\nTwo.', ['One.', 'Two.']],
    ['comments in Hugo', '{{/* not this */}} One.', ['One.']],
    ['a tag to be read', 'Write {{</* ref */>}}.', ['Write {{< ref >}}.']],
    ['a place for the contents', '* TOC\n{:toc}\n\n[TOC]\n\n[[_TOC_]]\n\nText.', ['Text.']],
    ['an environment of TeX', '\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}', ['math \\begin{align}\na &= b \\\\\nc &= d\n\\end{align}']],
    ['MathJax’ brackets', 'So \\\\(x\\\\) is.\n\n\\\\[ y \\\\]', ['So x is.', 'math y']],
    ['brackets of TeX', 'So \\(x_1\\) is \\[sic\\].\n\n\\[\ny = 1\n\\]', ['So x_1 is [sic].', 'math y = 1']],
    ['GitHub’s formulas', '```math\nx\n```', ['math x']],
    ['diagrams between tags', '{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}', ['code mermaid graph TD']],
    ['diagrams of scripts', '<div class="mermaid">\ngraph TD\n</div>', ['code mermaid graph TD']],
    ['pictures that load late', '<img data-src="a.png" alt="A">\n\n<img srcset="b.png 1x, c.png 2x" alt="B">', ['image a.png', 'image b.png']],
    ['a gist', '<script src="https://gist.github.com/a/b.js"></script>', ['image https://gist.github.com/a/b']],
    ['what tags embed', '{% embed https://example.org/a %}\n\n{{< tweet user="a" id="12" >}}\n\n{% gist a/12 %}', ['image https://example.org/a', 'image https://twitter.com/a/status/12', 'image https://gist.github.com/a/12']],
    ['names of tabs and folds', '{{< tabs "os" >}}\n{{< tab "On macOS" >}}\n\nOne.\n{{< /tab >}}\n{{< /tabs >}}\n\n{% details All of it %}\n- Two\n{% enddetails %}\n\n{% tab title="Why?" %}\nThree.\n{% endtab %}', ['On macOS: One.', 'All of it', 'list Two', 'Why? Three.']],
    ['what chooses and keeps', 'One {% raw %}two{% endraw %}{% if a %} three{% else %}four{% endif %}.', ['One two three four.']],
    ['tags of Hexo', '{% codeblock lang:js A title %}\nlet a;\n{% endcodeblock %}\n\n{% blockquote Mira Osei %}\nOne.\n{% endblockquote %}\n\n{% asset_img a.png "A lamp" %}\n\nSee {% post_link other "the other" %}.', ['code js let a;', 'One.— Mira Osei', 'image a.png', 'See the other.']],
    ['tags of Zola', '{{ youtube(id="abcdefghijk", autoplay=true) }}\n\n{% tip(open=true) %}One.{% end %}', ['image https://www.youtube-nocookie.com/embed/abcdefghijk', 'One.']],
    ['code that is hidden, or only runs', '```{r setup, include = FALSE}\na\n```\n\n```{python}\n#| include: false\nb\n```\n\n```js data.js hidden\nc\n```\n\n```js\nd\n```', ['code js d']],
    ['what engines read in code', '```{r}\n#| label: lamps\n#| fig-width: 3\na\n```\n\n```html\n{% raw %}\n{{ b }}\n{% endraw %}\n```\n\n```\n#| no option\n```\n\n``` yaml\nb: c # (1)!\n```', ['code {r} a', 'code html {{ b }}', 'code #| no option', 'code yaml b: c']],
    ['code that tags keep or show', '{% set codeBlock %}{% raw %}\n:a: ==b==\n{% endraw %}{%- endset %}\n{{ codeBlock | highlight("js") | safe }}\n\n{{< code-toggle file=hugo >}}\nlamp = 1\n{{< /code-toggle >}}\n\n{% highlight ruby linenos %}\nc\n{% endhighlight %}\n\n```\n{% set code %}\n{% endset %}\n```\n\n1. d\n\n    ```\n    {% set code %}\n    {% endset %}\n    ```\n\n{% highlight go "title=%20" %}\ne\n{% endhighlight %}', ['code js :a: ==b==', 'code toml lamp = 1', 'code ruby c', 'code {% set code %}\n{% endset %}', 'list d{% set code %}\n{% endset %}', 'code go e']],
    ['words in tags, in HTML too', 'One {% indieweb "two: *three*", "https://example.org" %} and {% indieweb "four", "/4/" %}.\n\n<ul>\n<li>{% indieweb "Five: six", "https://example.org" %}</li>\n</ul>', ['One two: *three* and four.', 'list Five: six']],
    ['such words in other quotation marks', 'One {% indieweb \'two, and/or three\', \'/4/\' %}.', ['One two, and/or three.']],
    ['tabs in callouts of MkDocs', '??? tip "Lamps"\n\n    One.\n\n    === "Oil"\n\n        Two.\n\n        !!! note\n            Three.\n\n    === "Gas"\n\n        - Four\n\nFive.', ['LampsOne.Oil: Two.NoteThree.GasFour', 'Five.']],
    ['lines that begin with an emoji', 'One:\n🔹 **Two**  \n🔹 Three\n\n✅ Four\n❌ Five\n\n🔹 One line\n\n| ✅ a |\n| --- |\n| ✅ b |', ['One:', 'list TwoThree', 'list ✅ Four❌ Five', '🔹 One line', '✅ a✅ b']],
    ['code behind such an emoji', '🔹 `one` two\n✅ <b>Three</b>\n🔹 `four`\n\n```\n🔹 five\n🔹 six\n```', ['list one two✅ Threefour', 'code 🔹 five\n🔹 six']],
    ['callouts of Nunjucks', "{% Callout 'info' %}\nOne.\n{% endCallout %}\n\n{% callout \"warn\", \"md\" -%}\nTwo.\n{%- endcallout %}", ['InfoOne.', 'WarningTwo.']],
    ['a title of one word', '{% note "Oil" %}\nOne.\n{% endnote %}', ['OilOne.']],
    ['callouts of Markdoc', '{% callout type="tip" %}\nOne.\n{% /callout %}', ['TipOne.']],
    ['tags of WordPress', '[caption id="a1" width="3"]<img src="a.png" alt="A"> One.[/caption]\n\n[embed]https://youtu.be/abcdefghijk[/embed]\n\n[sourcecode language="js"]\nlet a;\n[/sourcecode]\n\n[b]Two[/b], [three] and [a link](b.md).', ['image a.png', 'image https://www.youtube-nocookie.com/embed/abcdefghijk', 'code js let a;', 'Two, [three] and a link.']],
    ['a film alone on its line', 'One.\n\nhttps://www.youtube.com/watch?v=abcdefghijk&t=3s\n\n%[https://vimeo.com/123]\n\nhttps://example.org/a', ['One.', 'image https://www.youtube-nocookie.com/embed/abcdefghijk', 'image https://player.vimeo.com/video/123', 'https://example.org/a']],
    ['settings of slides', 'One.\n\n---\nlayout: two-cols\nclass: a\n---\n\nTwo.\n\n::right::\n\nThree.', ['One.', '', 'Two.', 'Three.']],
    ['what waits in a template', '<template><p>One.</p><p>Two.</p></template>\n\n<template #head>\n\nThree.\n\n</template>\n\nFour <template>five</template>.', ['One.', 'Two.', 'Three.', 'Four', 'five', '.']],
    ['what only Vue reads', '<button :class="a" @click="b++">One</button>', ['One']],
    ['colours and names within the values of attributes', '<p style="color: #333;">One.</p>\n\n<p>Two <span title="by @mo" @click="b">three</span>.</p>', ['One.', 'Two three.']],
    ['comments on lines of their own', 'One.\n\n%%\nnot this\n\nnor this\n%%\n\nTwo.', ['One.', 'Two.']],
    ['headings without a blank', '##One\n\nTwo: ##three\n\n##### 4\n\n##5 a\n\n```\n\n##six\n```\n\n#seven', ['Two: ##three', 'code ##six', '#seven']],
    ['blanks in the names of pictures', '![A lamp](/a/one lamp.png) ![](two lamps.JPG) ![three](a b)', ['image /a/one lamp.png', 'image two lamps.JPG']],
    ['sizes of pictures', '![A](a.png align="left")', ['image a.png']],
    ['attributes of words and links', 'A [span *of*]{.small style="color: red"} words, `code`{.python}, [a link](b.md){.button target="_blank"} and **this**{.x}.', ['A span of words, code, a link and this.']],
    ['attributes of paragraphs', 'One.\n{.lead #first}\n\nTwo. {.lead}\n\nThree.\n{: .wide}', ['One.', 'Two.', 'Three.']],
    ['fences of divisions', '::: {.incremental}\n- One\n:::\n\n:::: {.columns}\n::: {.column width="40%"}\nTwo.\n:::\n::::', ['list One', 'Two.']],
    ['tabs that are indented', '=== "C++"\n\n    ```cpp\n    int a;\n    ```\n\n    Three.\n\n=== "On macOS"\n    One.\n\n    !!! note\n        Two.\n\nEnd.', ['C++', 'code cpp int a;', 'Three.', 'On macOS: One.', 'NoteTwo.', 'End.']],
    ['blocks of MkDocs', '/// note | A title\nOne.\n///', ['A titleOne.']],
    ['directives of MyST', '(place)=\n\n```{note} A title\n:class: dropdown\nOne *two*.\n```\n\n````{tip}\n```{code-block} js\n:linenos:\nlet a;\n```\n````\n\n```{figure} a.png\n:alt: A lamp\nThe caption.\n```\n\n```{math}\n:label: e\nx^2\n```\n\n:::{tip}\n:class: wide\nThree.\n:::\n\n+++ {"a": 1}\n\nFour.', ['A titleOne two.', 'Tiplet a;', 'image a.png', 'math x^2', 'TipThree.', 'Four.']],
    ['keys, marks and icons', 'Press ++ctrl+c++ for ^^more^^ :material-clock-fast:{ .lg } here.', ['Press ctrl+c for more here.']],
    ['breaks of pages and pauses', 'One.\n\n. . .\n\n\\newpage\n\nTwo.', ['One.', 'Two.']],
    ['changes that an editor proposes', 'One {++and two++} lamps{-- burn--}{~~s~>t~~}, {==all==}{>>why?<<}.', ['One and two lamps burnst, all.']],
    ['grids', '+-----+------+\n| Oil | Cost |\n+=====+======+\n| new | a    |\n| one | lot  |\n+-----+------+\n\n: What it costs', ['OilCostnew onea lot', 'What it costs']],
    ['columns below dashes', '  Oil   Cost\n-----  -----\n  new      1\n  old      2\n\nTable: What it costs', ['OilCostnew1old2', 'What it costs']],
    ['columns between dashes', '-----  -----\nnew     1\nold     2\n-----  -----', ['new1old2']],
    ['tables of Org', '| Oil | Cost |\n|-----+------|\n| new |    1 |', ['OilCostnew1']],
    ['verse behind bars', '| The lamp,\n|   the sea\n|\n| the night', ['The lamp,the sea', 'the night']],
    ['numbers that Pandoc counts', '(@) One.\n(@b) Two.\n\nBut:\n\n#. Three.', ['list One.Two.', 'But:', 'list Three.']],
    ['environments of LaTeX', '\\begin{theorem}[On lamps]\nThey *burn*. \\label{a}\n\\end{theorem}\n\n\\begin{itemize}\n\\item One\n\\item Two\n\\end{itemize}\n\n\\begin{verbatim}\n\\item\n\\end{verbatim}', ['On lamps', 'They burn.', 'list OneTwo', 'code \\item']],
    ['commands of LaTeX', 'It is \\emph{here}, \\textbf{now}, \\href{https://example.org}{there}.\\footnote{Or \\emph{not}.}\n\n\\includegraphics[width=3cm]{a.png}', ['It is here, now, there.', 'footnoteDefinition Or not.', 'image a.png']],
    ['properties of Logseq', '- One\n  id:: 63f5a0e3-1111-2222-3333-444455556666\n  collapsed:: true\n  :LOGBOOK:\n  CLOCK: [2024-01-01 Mon]\n  :END:\n- mood:: calm', ['list Onemood: calm']],
    ['names of blocks', '> One.\n\n^a-quote\n\nSee [[Two#^b12]] and [[Two#Three]].', ['One.', 'See Two and Two: Three.']],
    ['remarks and sizes in HackMD', '> [name=Mira Osei] [time=Sun, Jun 28] [color=red] One.\n\n![](a.png =200x150)\n\n![A](b.png "B" =10x)', ['Mira Osei One.', 'image a.png', 'image b.png']],
    ['asides of Notion', '<aside>\n💡 **One** and *two*.\n\n</aside>\n\n<div class="box">\nSee [three](b.md).\n</div>\n\nFour.', ['💡 One and two.', 'See three.', 'Four.']],
    ['words right below the tag of a component', '<Pitfall>\nRun it **first**.\n</Pitfall>\n\n<Block wide>\n    <Film src="/a.png" />\n    <Film src="/b.png" />\n</Block>\n\n<DeepDive>\n#### Why?\n\nIt is *late*.\n</DeepDive>', ['Run it first.', 'image /a.png', 'image /b.png', 'It is late.']],
    ['words right below a break', '<br/>\n![A lamp](a.png)\n<br/>\n\nOne.\n\n<br>\nTwo **lamps**.', ['image a.png', 'One.', 'Two lamps.']],
    ['blocks, links and notes of Org', '#+ATTR_HTML: :width 3\n#+CAPTION: One\n\n#+begin_src js :results output\nlet a;\n#+end_src\n\nSee [[https://example.org][two]][fn:1].\n\n[fn:1] Three.', ['One', 'code js let a;', 'See two.', 'footnoteDefinition Three.']],
    ['bullets of Word', '•\tOne\n•\tTwo\no\tThree\n\n<o:p></o:p>Four.', ['list OneTwoThree', 'Four.']],
    ['comments of engines', 'One <%# not this %>{/* nor this */}two. {% details Why %} Three. {% enddetails %}', ['One two.', 'Why: Three.']],
    ['strong words beside letters', '**용어(Term)**은 *말(word)*이다. **重要。**次は**`f()`**です。 Version**:** 3, **a [link](b.md).**c', ['용어(Term)은 말(word)이다. 重要。次はf()です。 Version: 3, a link.c']],
    ['attributes on a line of their own', 'One.\n\n{width=50%}\n\nTwo.', ['One.', 'Two.']],
    ['names that lead to somebody', 'Oil by [@ada1815] in [#12].\n\nWicks by [@mo].\n\n[@ada1815]: https://example.org/a\n[@mo]: https://example.org/m', ['Oil by @ada1815 in [#12].', 'Wicks by @mo.']],
    ['references by name', 'See @fig-the-lamp (@tbl:oil, @sec-a) as @jones2010 and @vaswani2017attention say.', ['See figure the lamp as Jones 2010 and Vaswani 2017 say.']],
    ['what Zenn embeds', '@[youtube](abcdefghijk)\n\n@[card](https://example.org/a)', ['image https://www.youtube-nocookie.com/embed/abcdefghijk', 'image https://example.org/a']],
    ['words in tags', 'By {% person "Mira Osei", "https://example.org" %} ({% since "2.0" %}), {% avatar "mo" %}Mira.\n\n- {% person "Jo" %}\n- See {% link https://example.org/a %}', ['By Mira Osei (2.0), Mira.', 'list JoSee https://example.org/a']],
    ['a pixel that counts readers', 'One <img src="https://example.org/na/d91" width="1" height="1" alt=""> two.', ['One  two.']],
    ['badges', '# [![A](https://img.shields.io/a.svg)](a) ![B](https://github.com/a/b/workflows/c/badge.svg)\n\n[![C](https://travis-ci.org/a/b.svg?branch=main)](c)\n![D](https://ci.appveyor.com/api/projects/status/x)\n\nOne ![E](https://codecov.io/gh/a/b/graph.svg) two.\n\n![F](badge.svg)', ['One  two.', 'image badge.svg']],
    ['a card of a page', 'One.\n\n{% link https://example.org/a %}', ['One.', 'image https://example.org/a']],
    ['a title where it would stand', '# {{ page.title }}\n\nOne.', ['One.']],
    ['components', 'One <Badge title="new"/> lamp: <Film src="a.png" />\n\n<span style={{color: \'red\'}} class="b">Two.</span>', ['image a.png', 'Two.']],
    ['a sentence in a tag', '{{< alert "Mind the step" >}}', ['Mind the step']],
    ['quotation marks in a tag', '{{< alert "Mind that \\"old\\" step" >}}\n\n{{< card caption="Ask \\"why\\" twice" >}}', ['Mind that "old" step', 'Ask "why" twice']],
  ])('are %s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks);
    expect(parse(text).warnings).toEqual([]);
  }); // prettier-ignore

  it.each([
    'In code, `[[a]]`, `==b==`, `:tada:` and `^[c]` stay.',
    'C++ and C++ are one, a == b == c, 2^3 and 3^2.',
    'He said: so it is: so.',
    'A note: one [a], [sic], [b=c] and [/d].',
    'A set {a, b}, a {placeholder}, [a, b] {c} and f{x=1, y} stay.',
    'Call f(x){a=1}, (or this){.b}, and let the set be {x=1}',
    'A set {--} or {a--}, {a, b} {>> c} and i++.',
    'Write to [anna@example.org] or meet [@home] @anna.',
    'The path C:\\begin and \\item, a \\d+ \\w+, Ref{a} stay.',
    'Say ((this)), std::vector and a::b to {{query}}.',
    'Either | or, and | both |',
    'It is 3 ^ 2 [fn: 1] #+ one',
    'Two ** three ** four, f(**a, b=**c).',
    'Follow @mira1985, write to mira@jones2010.org or read npm.im/@fig-a.',
    'A <List> of <Lamp /> here.',
  ])('is not: %s', (text) => {
    expect(read(text)).toEqual([text.replaceAll('`', '')]);
  });
});

describe('another markup than the name says', () => {
  it.each([
    ['Org', '#+TITLE: One\n\n* Two\nThree.', 1],
    ['reStructuredText', 'One\n=====\n\n.. note::\n\n   Two.', 4],
    ['AsciiDoc', '= One\n\n== Two\n\nThree.', 1],
    ['LaTeX', '\\documentclass{article}\nOne.', 1],
    ['MediaWiki', '== One ==\n\nTwo is [[three]].', 1],
  ])('is named: %s', (name, text, line) => {
    expect(parse(text).warnings).toMatchObject([
      { message: `This looks like ${name}, and is read as Markdown.`, line },
    ]);
  });

  it('is not seen in code, or where Markdown may have it too', () => {
    const text =
      '# One\n\n```org\n#+TITLE: a\n```\n\n== two ==\n\n#+ three\n\n.. four\n\n\\documentclass is TeX’s.';
    expect(parse(text).warnings.filter(({ message }) => message.startsWith('This looks'))).toEqual([]);
  });
});

it('takes attributes of headings away', () => {
  const text =
    '# One {#one .wide}\n\n## Two {background-color="red" .dark}\n\n## Three {-}\n\n## Four {% #four %}\n\n## The set {a}';
  const essay = parse(text);
  expect([essay.title, ...essay.sections.map(({ heading }) => heading)]).toEqual([
    'One',
    'Two',
    'Three',
    'Four',
    'The set {a}',
  ]);
});

describe('what goes on without an end', () => {
  it.each(['- ', '> ', '>', '1. ', '* > '])('is refused at its line: %s', (sign) => {
    expect(() => parse(`Text.\n\n${sign.repeat(100_000)}deep`)).toThrow(expect.objectContaining({ line: 3 }));
  });

  it('has no sign that steers, written by its number or in the front matter', () => {
    expect(read('A file &#x202e;gpj.exe.\n\n<p>Two&#1; &#xFFFF;lamps</p>\n\n![B&#8237;](b.png)')).toEqual([
      'A file gpj.exe.',
      'Two lamps',
      'image b.png',
    ]);
    const marked = parse(
      '<!-- point: The &#x202e;lamp -->\n\nThe lamp.\n\n```js title="a&#x202e;b.js"\nx\n```',
    );
    expect(JSON.stringify(marked)).not.toMatch(/\u202e/u);
    expect(parse('---\ntitle: "Lamps\\u202e\\uFFFF"\n---\n\nText.').title).toBe('Lamps');
  });

  it('is refused where each character is written by its name', () => {
    const names = (count: number) => parse(`Text.\n\n${'&amp;'.repeat(count)}`);
    expect(() => names(100_000)).toThrow(expect.objectContaining({ line: 3 }));
    expect(read(`${'&eacute; '.repeat(2000)}\n\n${'&eacute; '.repeat(2000)}`)).toHaveLength(2);
  });

  it('is refused where it is longer than any talk, with the pictures in it left aside', () => {
    const line = `${'word '.repeat(200)}\n\n`;
    expect(() => parse(line.repeat(1500))).toThrow(expect.objectContaining({ line: 2093 }));
    expect(() => parse('- Lamp\n'.repeat(40_000))).toThrow(expect.objectContaining({ line: 30_001 }));
    expect(() =>
      parse(`Text.\n\n|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}${`\n|${'a|'.repeat(300)}`.repeat(70)}`),
    ).toThrow(expect.objectContaining({ line: 3 }));
    expect(() => parse(`Text.\n\n|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}${'\n|a|'.repeat(70)}`)).toThrow(
      expect.objectContaining({ line: 3 }),
    );
    const picture = `data:image/png;base64,${'A'.repeat(2_000_000)}`;
    expect(parse(`Before.\n\n![A lamp](${picture})\n\nAfter.`).lead).toHaveLength(3);
  });
});

describe('what is left out', () => {
  it.each([
    ['a tag that nobody knows', '{{< chart data="a.csv" >}}', 'What {{< chart … >}} stands for'],
    ['a tag within a line', 'In {{< year >}} it was.', 'What {{< year … >}} stands for'],
    ['a file that is put in', '{% include chart.html %}', 'What {% include … %} stands for'],
    [
      'words in a tag',
      '{{< quote author="Mira Osei" >}}Words.{{< /quote >}}',
      '“Mira Osei” in {{< quote … >}}',
    ],
    ['a citation', 'It burns [@osei2019, p. 3].', 'The citation [@osei2019, p. 3]'],
    ['a reference of LaTeX', 'See~\\ref{fig:a}.', 'What \\ref{fig:a} stands for'],
    ['a list of Obsidian', '```dataview\nLIST\n```', 'What ```dataview stands for'],
    [
      'a block of Logseq',
      'See ((63f5a0e3-1111-2222-3333-444455556666)).',
      'What ((63f5a0e3-1111-2222-3333-444455556666)) stands for',
    ],
    ['a gallery', '[gallery ids="1,2"]', 'What [gallery …] stands for'],
    ['a file of VitePress', '<<< @/a.ts{2}', 'The file that <<< @/a.ts{2} would put in'],
    ['slides of another file', '---\nsrc: ./a.md\n---', 'The file ./a.md, whose slides would stand here,'],
    ['a drawing', '<svg><text>Words</text></svg>', 'A drawing within the text (<svg>)'],
    ['a formula in MathML', 'So <math><mi>x</mi></math> is.', 'A formula in MathML'],
    ['a file', '<object data="a.pdf"></object>', 'An embedded file (<object>)'],
  ])('is named: %s', (_, text, what) => {
    expect(parse(`Before.\n\n${text}\n\nAfter.`).warnings).toMatchObject([
      { message: `${what} is left out.`, file: 'e.md', line: 3 },
    ]);
  });

  it.each([
    ['the contents', '{{< toc >}}\n\n{% include toc.html %}'],
    ['what steers', '{% if a %}\nOne.\n{% endif %}\n\n{{% details %}}\nTwo.\n{{% /details %}}'],
    ['what adorns', '<svg aria-hidden="true"><path d="M0 0"/></svg> Three.'],
    ['code', '```\n{{< chart >}} <svg>\n```'],
  ])('is not named where nobody misses it: %s', (_, text) => {
    expect(parse(`Before.\n\n${text}\n\nAfter.`).warnings).toEqual([]);
  });

  it('is counted where it is shown as it stands', () => {
    expect(parse('One {{ a }}.\n\nTwo <%= b %>, {{ c }}.').warnings).toMatchObject([
      {
        message:
          'The template code {{ a }} is shown as it stands, and so is other: 3 in all, the last in line 3.',
        line: 1,
      },
    ]);
  });

  it('is named once for each kind', () => {
    expect(parse('A.\n\n<svg></svg>\n\n<svg></svg>\n\n<svg></svg>').warnings).toMatchObject([
      { message: 'A drawing within the text (<svg>) is left out, here and at 2 more.', line: 3 },
    ]);
  });

  it.each([
    ['a tag', `{{< ${'a'.repeat(200_000)}`],
    ['words of a tag', `{{< a ${'"b c" '.repeat(40_000)}`],
    ['tags', '{{< a >}}\n'.repeat(20_000)],
    ['tags of Liquid', '{% a %} '.repeat(20_000)],
    ['comments of Hugo', '{{/*'.repeat(20_000)],
    ['comments of kramdown', '{::comment}'.repeat(20_000)],
    ['callouts', ':::note\n'.repeat(900)],
    ['colons', `:::a${' '.repeat(100_000)}b`],
    ['callout tags', `${'{{< note >}}'.repeat(9_000)}${'{{< /tip >}}'.repeat(9_000)}`],
    ['classes', '{: .note }\n'.repeat(20_000)],
    ['contents', `*${' '.repeat(100_000)}\nb`],
    ['notes', 'a^[b '.repeat(40_000)],
    ['brackets', '\\('.repeat(60_000)],
    ['environments', '\\begin{align}\n'.repeat(10_000)],
    ['terms', 'a\n: b\n'.repeat(10_000)],
    ['drawings', '<svg>'.repeat(40_000)],
    ['tags within one another, with words between them,', '<b>a'.repeat(20_000)],
    ['emphases', '*a*b'.repeat(25_000)],
    ['spans', '[a '.repeat(40_000)],
    ['pictures', '!['.repeat(40_000)],
    ['shortcodes', '[a b=c '.repeat(20_000)],
    ['calls', '{{ a("b" '.repeat(20_000)],
    ['tags of Vue', '<a b '.repeat(20_000)],
    ['settings of slides', '---\na: b\n'.repeat(10_000)],
    ['attributes', ' {.a .b'.repeat(20_000)],
    ['tabs', '=== "a"\n'.repeat(10_000)],
    ['changes', '{++ a {-- b '.repeat(20_000)],
    ['commands of LaTeX', '\\emph{a '.repeat(20_000)],
    ['environments of LaTeX', '\\begin{a}\n\\item '.repeat(9_000)],
    ['citations', '[@a1 '.repeat(20_000)],
    ['comments of engines', '{/* a <%-- b '.repeat(20_000)],
    ['blocks of Logseq', '{{query a}} '.repeat(20_000)],
    ['drawers', ':LOGBOOK:\n'.repeat(20_000)],
    ['grids', '+---+\n| a |\n'.repeat(9_000)],
    ['columns', '---\na b\n-- --\n'.repeat(9_000)],
    ['fences of MyST', '```{note}\n```\n'.repeat(5_000)],
    ['quotations', '!!! note\n\n' + `${'> '.repeat(40)}One.\n\n`],
    ['classes', `<div ${'class=footnotes '.repeat(2_000)}`],
    ['spaces in a tag', `{% details${' '.repeat(100_000)}x\n{% enddetails %}`],
    ['spaces before a call of a note', `\`\`\`yaml\na${' '.repeat(100_000)}b\n\`\`\``],
    ['code between tags', '{% highlight js %}\n'.repeat(10_000)],
    ['addresses of template code', '![a]({{b}} "![a]({% c '.repeat(9_000)],
    ['attributes of template code', ' src="{{ src="a }}{% src=\' %}'.repeat(6_000)],
    ['assignments', `{% assign a = ${'b | '.repeat(20_000)}`.repeat(2)],
    ['notes in HTML', '<aside class="footnotes"><li id="a">[1](#a)'.repeat(5_000)],
  ])('is looked for once, however many %s there are', (_, text) => {
    expect(parse(`Start.\n\n${text}`).lead.length).toBeGreaterThan(0);
  });

  it('is no text of XML, and nothing that an instruction would swallow', () => {
    expect(read('One.\n\n<![CDATA[ Two\n\n*three* ]]>\n\n<![CDATA[ Four.\n\nFive.')).toEqual([
      'One.',
      'Two',
      'three',
      'Four.',
      'Five.',
    ]);
    expect(read('<![CDATA[ One.<![CDATA[ Two.\n\nThree.')).toEqual(['One. Two.', 'Three.']);
    expect(read('<title>Page</title>\n\n<title>\nOne.\n\nTwo.')).toEqual(['One.', 'Two.']);
    expect(read('<?php echo 1; ?>\n\n<!DOCTYPE html>\n\nOne.')).toEqual(['One.']);
    for (const open of ['<?xml', '<!DOCTYPE html'])
      expect(() => parse(`One.\n\n${open}\n\nTwo.`)).toThrow(expect.objectContaining({ line: 3 }));
  });

  it('leaves a text without images', () => {
    expect(nodesOf(parse('Before.\n\n<svg></svg>\n\nAfter.')).some(({ type }) => type === 'image')).toBe(
      false,
    );
  });
});
