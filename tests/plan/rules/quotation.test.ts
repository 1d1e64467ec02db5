import { describe, expect, it } from 'vitest';
import type { ShownOf } from '../../../src/talk/shown.ts';
import { saidBy, slideOf, slidesOf } from '../essay-of.ts';

function quoteOf(markdown: string, lang = 'en'): ShownOf<'quote'> {
  const { layout, only } = slideOf(markdown, { lang });
  if (layout !== 'quote' || only.shows.kind !== 'quote') throw new Error(`a ${layout} slide`);
  return only.shows;
}

describe('a paragraph', () => {
  it.each([
    '“A dark tower is a rock with a roof,” says my friend Ada Brandt.',
    '“A dark tower is a rock with a roof,” Ada Brandt wrote in 1892.',
    '“A dark tower is a rock with a roof,” said Ada Brandt, keeper of the north light.',
    'Ada Brandt once said: “A dark tower is a rock with a roof.”',
  ])('that quotes somebody by name is a quotation: %s', (markdown) => {
    const { text, by } = quoteOf(markdown);
    expect([text.replace(/\.$/u, ''), by?.text]).toEqual([
      'A dark tower is a rock with a roof',
      'Ada Brandt',
    ]);
  });
});

describe('a block quotation', () => {
  it('may hold an address that goes on and on', () => {
    const slides = slidesOf(`> The lamp burns low. ${'https://a'.repeat(40)} end`);
    expect(slides.every(({ layout }) => layout === 'quote')).toBe(true);
    expect(saidBy(slides).flat().join('')).toContain('end');
  });

  it('is a quote, said whole', () => {
    const slide = slideOf('> The harbour is\n> never asleep.');
    expect(slide.layout).toBe('quote');
    expect(slide.only.shows.text).toBe('The harbour is never asleep.');
    expect(slide.only.says.map(({ text }) => text)).toEqual(['The harbour is never asleep.']);
  });

  it.each([
    ['> [@mira](https://example.org/a): Keep the lamp lit.', '@mira'],
    ['> @[mira](https://example.org/a): Keep the lamp lit.', '@mira'],
    ['> [Mira Osei](https://example.org/a): Keep the lamp lit.', 'Mira Osei'],
  ])('may begin with a link to who said it: %s', (markdown, name) => {
    const { text, by } = quoteOf(markdown);
    expect([text, by?.text]).toEqual(['Keep the lamp lit.', name]);
  });

  it('may begin with a link to something else', () => {
    expect(quoteOf('> [the lamp of the harbour](https://example.org/a): keep it lit.').by).toBeUndefined();
  });

  it.each([
    ['> Keep the lamp lit.\n>\n> — Mira Osei, keeper', 'Mira Osei, keeper'],
    ['> Keep the lamp lit.\n> -- Mira Osei', 'Mira Osei'],
    ['> Keep the lamp lit! — Mira Osei', 'Mira Osei'],
    ['> Keep the lamp lit.\n> *Mira Osei, A Life at Sea*', 'Mira Osei, A Life at Sea'],
    ['> 灯を絶やすな。\n> — 大瀬みら', '大瀬みら'],
    ['> दीपक जलाए रखें। — @mira, "समुद्र पर एक जीवन"', '@mira, "समुद्र पर एक जीवन"'],
    ['> Keep the lamp lit.\n>\n> — a keeper, at three in the morning', 'a keeper, at three in the morning'],
    ['> Keep the *lamp* lit.\n> — my **grandmother**', 'my grandmother'],
    ['> Keep the lamp lit.  \n> -- an old proverb', 'an old proverb'],
    ['> Keep the lamp lit. --- Mira Osei', 'Mira Osei'],
    ['> Keep the lamp lit\n> ---- Mira Osei', 'Mira Osei'],
    ['> Keep the lamp lit.\n>\n> ---- From [the log](https://example.org/)', 'From the log'],
    ['> Keep the lamp lit.\n> --Mira Osei', 'Mira Osei'],
    ['> Keep the lamp lit.\n> ~ Mira Osei', 'Mira Osei'],
    ['> Keep the lamp lit  \n> ~ Mira Osei', 'Mira Osei'],
    ['> Keep the lamp lit.\n>\n> ― Mira Osei', 'Mira Osei'],
    ['> 灯を絶やすな\n> ---- 大瀬みら', '大瀬みら'],
    ['> Keep the lamp lit.—keepers.example.org', 'keepers.example.org'],
    ['> 灯を絶やすな。 —— 感谢 Mira Osei 的评论。', '感谢 Mira Osei 的评论'],
    ['> Keep the lamp lit! — Mira 🐧 (@mira) August 18, 2017', 'Mira 🐧 (@mira) August 18, 2017'],
    ['> Keep the lamp lit — mira osei (@mira) August 18, 2017', 'mira osei (@mira) August 18, 2017'],
    ['> Keep the lamp lit.\n> [Mira Osei @mira](https://example.org/)', 'Mira Osei @mira'],
    ['> "Keep the lamp lit."\n> Mira Osei "A Life at Sea", 1892', 'Mira Osei "A Life at Sea", 1892'],
    ['> “Keep the lamp lit”. Mira Osei, 1892', 'Mira Osei, 1892'],
    ['> “Keep the harbour’s lamp lit,” said Osei.', 'Osei'],
    [
      '<figure><blockquote>Keep the lamp lit.</blockquote><figcaption>Mira Osei</figcaption></figure>',
      'Mira Osei',
    ],
  ])('names who said it: %j', (markdown, name) => {
    const { text, by } = quoteOf(markdown);
    expect(by?.text).toBe(name);
    expect(text).not.toContain('—');
  });

  it.each([
    ['> Keep the lamp lit.\n>\n> — Mira Osei, keeper', 'Keep the lamp lit.'],
    ['> Keep the lamp lit.\n> — Mira Osei', 'Keep the lamp lit.'],
    ['> Keep *the lamp* lit! — Mira Osei', 'Keep the lamp lit!'],
    ['> Keep the lamp lit.\n> *Mira Osei, A Life at Sea*', 'Keep the lamp lit.'],
  ])('is said with the name on a line of its own: %j', (markdown, words) => {
    const { text, breaks } = slideOf(markdown).only.says[0] ?? {};
    expect(text).toMatch(/^Keep the lamp lit[.!] (?:— )?Mira Osei/);
    expect(breaks).toEqual([words.length]);
  });

  it.each([
    'pic.example',
    'https://t.co/LampFog17',
    'pic.twitter.com/LampFog17',
    'https://t.co/LampFog17 pic.twitter.com/LampFog17',
  ])('shows no address of a post’s picture, and says it: %s', (address) => {
    const { only } = slideOf(`> Keep the lamp lit! ${address} — Mira Osei`);
    const isPicture = !address.endsWith('example');
    expect(only.shows).toMatchObject({
      text: isPicture ? 'Keep the lamp lit!' : `Keep the lamp lit! ${address}`,
    });
    expect(only.says[0]?.text).toContain(address);
  });

  it.each([
    'https://example.org/storms/1911',
    '(www.example.org/storms)',
    'https://a.example https://b.example',
  ])('shows no address behind the last sentence, and says it: %s', (address) => {
    const { only } = slideOf(`> Nobody reads the log until a storm comes. ${address}`);
    expect(only.shows.text).toBe('Nobody reads the log until a storm comes.');
    expect(only.says[0]?.text).toContain(address);
    const within = slideOf(`> Nobody reads the log at ${address}`);
    expect(within.only.shows.text).toMatch(/log at \S/);
  });

  it.each([
    ['> Note that keepers sleep by day, and that nobody wakes them.', 'en'],
    ['> Source: The Keeper’s Handbook', 'en'],
    ['> See also: the south light', 'en'],
    ['> 来源：《灯塔看守人手册》', 'zh'],
    ['> [The Keeper’s Handbook](https://example.org/)', 'en'],
    ['> Dec 2020 Edit: keepers now sleep at night as well.', 'en'],
    ['> You can read more about lamps in our guide.', 'en'],
    ['> Who tends the lamp? And who pays?', 'en'],
    ['> Los fareros duermen de día. Más aquí: https://example.org/faros', 'es'],
    ['> 译注：灯塔看守人白天睡觉。', 'zh'],
    ['> 참고하기', 'ko'],
  ])('is none where it quotes nobody: %s', (markdown, lang) => {
    const slides = slidesOf(`${markdown}\n\nThe lamp warns every ship that comes.`, { lang });
    expect(slides.map(({ layout }) => layout)).not.toContain('quote');
  });

  it.each([
    '> Note that keepers sleep by day. — Mira Osei',
    '> [Keep the lamp lit, keeper.](https://example.org/)',
    '> “Who tends the lamp?”',
    '> Keepers note that nobody wakes them.',
  ])('is one where it is like that, but does quote: %s', (markdown) => {
    expect(slideOf(markdown).layout).toBe('quote');
  });

  it.each([
    ['As Mira Osei likes to say of lamps:', 'en', 'Mira Osei'],
    ['The keepers knew it. Mira Osei apologised to the harbour:', 'en', 'Mira Osei'],
    ['Mira Osei schrieb:', 'de', 'Mira Osei'],
    ['What the council of the harbour wrote:', 'en', undefined],
    ['The R2D’s HTML rules put it so:', 'en', undefined],
    ['Mira Osei and Ada Brandt said:', 'en', undefined],
    ['Mira Osei kept the lamp for years.', 'en', undefined],
  ])('names who is told to say it before: %s', (before, lang, name) => {
    const slides = slidesOf(`${before}\n\n> Keep the lamp lit, whatever the weather is.`, { lang });
    const shows = slides.find(({ layout }) => layout === 'quote')?.steps[0]?.shows;
    expect(shows?.kind === 'quote' && shows.by?.text).toBe(name);
  });

  it.each([
    ['> "Keep the lamp lit," Mira Osei said.', 'Keep the lamp lit'],
    ['> “Keep a clean lamp,” Mira Osei said, “and keep it lit.”', 'Keep a clean lamp, and keep it lit.'],
    ['> "Keep the lamp lit." Mira Osei, 1892', 'Keep the lamp lit.'],
  ])('that has its own marks and names its speaker is shown without both: %s', (markdown, text) => {
    const slide = slideOf(markdown);
    expect(slide.only.shows).toMatchObject({ text });
    expect(slide.only.says.map((passage) => passage.text)).toEqual([markdown.slice(2)]);
  });

  it.each([
    '> “Keep the lamp lit.” Then He Slept.',
    '> “Keep the lamp lit.” Amen',
    '> “Light” and “dark” Days',
  ])('keeps what is no name behind its marks: %s', (markdown) => {
    expect(quoteOf(markdown).by).toBeUndefined();
  });

  it('is one line without a name', () => {
    expect(slideOf('> Keep it.\n>\n> Lit — for all of us.').only.says[0]).not.toHaveProperty('breaks');
  });

  it('names whoever stands on a line behind it', () => {
    const slide = slideOf('> Keep the lamp lit.\n\n— Mira Osei, *A Life at Sea*');
    expect(slide.only.shows).toMatchObject({ kind: 'quote', by: { text: 'Mira Osei, A Life at Sea' } });
    expect(slide.only.says.map(({ text }) => text)).toEqual([
      'Keep the lamp lit.',
      '— Mira Osei, A Life at Sea',
    ]);
  });

  it('may be an aside with a credit; a portrait in it is no figure', () => {
    const { layout, only } = slideOf(
      '<aside class="pquote">\n  <img src="ada.png" class="pquote-avatar" alt="avatar">\n  Keep the lamp lit.\n  <p class="pquote-credit">\n— @ada, <a href="https://example.org/">"The lamp"</a>\n  </p>\n</aside>',
    );
    expect(layout).toBe('quote');
    expect(only.shows).toMatchObject({ text: 'Keep the lamp lit.', by: { text: '@ada, "The lamp"' } });
  });

  it('may be such an aside of Markdown, right behind a list', () => {
    const slides = slidesOf(
      '* Oil\n\n* Wicks\n\n<aside markdown="1">\n  <img src="ada.png" alt="avatar">\n  Keep the lamp lit.\n  <p markdown="1">\n— @ada, [the lamp](https://example.org/)\n  </p>\n</aside>',
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['points', 'quote']);
    expect(slides[1]?.steps[0]?.shows).toMatchObject({ by: { text: '@ada, the lamp' } });
  });

  it('keeps a thought behind a dash as part of the quote', () => {
    const { text, by } = quoteOf('> We waited. — and nothing came, no ship and no light.');
    expect(by).toBeUndefined();
    expect(text).toContain('nothing came');
  });

  it.each([
    '> — Who waits?\n>\n> — the keeper',
    '> We waited.\n>\n> — and nothing came.',
    '> We waited. It took ~ 40 nights',
    '> Call it with --Lamp',
    '> We sailed from Lima ~ Osaka',
    '> 灯火は東京 ~ 大阪',
  ])('takes no line of a dialogue, and no sentence, for who said it: %j', (markdown) => {
    expect(quoteOf(markdown).by).toBeUndefined();
  });

  it.each(['“Keep the lamp lit.”', '„Keep the lamp lit."'])(
    'shows no second pair of quotation marks: %s',
    (words) => {
      expect(quoteOf(`> ${words}`).text).toBe('Keep the lamp lit.');
    },
  );

  it('is told from the words around it where it is said', () => {
    const says = slidesOf('She wrote this:\n\n> The lamp burns low.\n\nIt was long ago.').flatMap(
      ({ steps }) => steps.flatMap((step) => step.says),
    );
    expect(says.map(({ text, isQuoted }) => [text, isQuoted])).toEqual([
      ['She wrote this:', undefined],
      ['The lamp burns low.', true],
      ['It was long ago.', undefined],
    ]);
  });

  it('goes on over slides between sentences, each said with its own, the name on the last', () => {
    const sentence = 'The tide takes what the careless leave behind on the stones of the quay.';
    const slides = slidesOf(`> ${Array.from({ length: 15 }, () => sentence).join(' ')}\n>\n> — Mira Osei`);
    expect(slides.map(({ part }) => part)).toEqual([
      { number: 1, of: 3 },
      { number: 2, of: 3 },
      { number: 3, of: 3 },
    ]);
    expect(slides.flatMap(({ steps }) => steps.map(({ shows }) => 'by' in shows && shows.by?.text))).toEqual([
      false,
      false,
      'Mira Osei',
    ]);
    for (const { steps } of slides) expect(steps[0]?.shows.text).toMatch(/quay\.$/);
    expect(slides.map(({ steps }) => steps[0]?.shows.text.split('. ').length)).toEqual([5, 5, 5]);
    const shown = slides.map(({ steps }) => steps.map(({ shows }) => shows.text));
    expect(saidBy(slides)).toEqual([...shown.slice(0, -1), [`${shown.at(-1)?.join('') ?? ''} — Mira Osei`]]);
  });

  it('with a list in it is that list', () => {
    expect(slidesOf('> - one lamp\n> - two lamps').map(({ layout }) => layout)).toEqual(['points']);
  });
});

describe('a dash and a name', () => {
  it('is said with what stands before it, and shows nothing of its own', () => {
    const slides = slidesOf('Lamps burn oil all night.\n\n— @ada, "The lamp"');
    expect(saidBy(slides)).toEqual([['Lamps burn oil all night. | — @ada, "The lamp"']]);
  });

  it.each([
    '— The Harbour Journal',
    '-- 《港口日报》',
    '--《港口日报》，1892年',
    '-- [《守灯人的一生》](https://example.org/)',
    '—— 林守灯',
    '——林守灯',
  ])('may be a paper, a book or a name in another script: %s', (line) => {
    const slides = slidesOf(`灯塔里的灯整夜都亮着，照着每一艘船。\n\n${line}`, { lang: 'zh' });
    expect(slides.flatMap(({ steps }) => steps)).toHaveLength(1);
    const quoted = slidesOf(`> 灯塔里的灯整夜都亮着，照着每一艘船。\n\n${line}`, { lang: 'zh' });
    expect(quoted[0]?.steps[0]?.shows).toMatchObject({
      kind: 'quote',
      by: { text: expect.stringMatching(/^[《林T]/u) as string },
    });
  });

  it.each(['---《港口日报》', '——我们走吧。', '—— 谁在那里？'])(
    'is neither a rule nor speech: %s',
    (line) => {
      const slides = slidesOf(`> 灯塔里的灯整夜都亮着，照着每一艘船。\n\n${line}`, { lang: 'zh' });
      expect(slides[0]?.steps[0]?.shows).not.toHaveProperty('by');
    },
  );

  it.each(['— Who is there?', '— Nobody comes to the tower.', '— and so on'])(
    'is no line of a dialogue: %s',
    (line) => {
      expect(slidesOf(`Lamps burn oil all night.\n\n${line}`).flatMap(({ steps }) => steps)).toHaveLength(2);
    },
  );
});

describe('a sentence that quotes somebody by name', () => {
  it('is a quote, and what came before stays a point', () => {
    const slides = slidesOf(
      'Ports outlive their ships. As my neighbour Mira Osei told me last winter: “A harbour that forgets its keepers will soon have no ships.” That stayed with me.',
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['statement', 'quote']);
    expect(slides[1]?.steps[0]?.shows).toMatchObject({
      text: 'A harbour that forgets its keepers will soon have no ships.',
      by: { text: 'Mira Osei' },
    });
    expect(saidBy(slides)[0]).toEqual(['Ports outlive their ships.']);
    expect(saidBy(slides)[1]?.[0]).toMatch(/^As my neighbour .* stayed with me\.$/);
  });

  it('may name the speaker afterwards', () => {
    const { text, by } = quoteOf('“A lamp nobody tends is only a promise,” said Mira Osei.');
    expect([text, by?.text]).toEqual(['A lamp nobody tends is only a promise', 'Mira Osei']);
  });

  it.each([
    '“A lamp is a promise,” says Mira Osei, who keeps three of them, “but it has to be lit.”',
    '"A lamp is a promise," Mira Osei said, "but it has to be lit."',
    '“A lamp is a promise,” says Osei, “but it has to be lit.”',
  ])('may name the speaker in between, and the quotation is shown as one: %s', (markdown) => {
    const { text, by } = quoteOf(markdown);
    expect(text).toBe('A lamp is a promise, but it has to be lit.');
    expect(by?.text).toMatch(/^(?:Mira )?Osei$/);
  });

  it('is shown up to the speaker’s name where another sentence follows', () => {
    const { text } = quoteOf('“A lamp is a promise to keep,” said Mira Osei. “But who lights it?”');
    expect(text).toBe('A lamp is a promise to keep');
  });

  it.each([
    ['en', '“Clean lamps save ships,” wrote Edda Brandt.', 'Clean lamps save ships', 'Edda Brandt'],
    ['en', '“Clean lamps save ships,” said Brandt.', 'Clean lamps save ships', 'Brandt'],
    ['en', 'Brandt once wrote: “Clean lamps save ships.”', 'Clean lamps save ships.', 'Brandt'],
    ['en', 'My colleague told me: “Clean lamps save ships.”', 'Clean lamps save ships.', 'My colleague'],
    ['de', 'Brandt sagte: „Saubere Lampen retten Schiffe.“', 'Saubere Lampen retten Schiffe.', 'Brandt'],
    ['es', 'Como dijo Osorio: «La lámpara limpia salva barcos».', 'La lámpara limpia salva barcos', 'Osorio'],
    ['fr', 'Comme disait Morel : « La lampe propre sauve. »', 'La lampe propre sauve.', 'Morel'],
    ['zh', '林海说：“干净的灯能救船。”', '干净的灯能救船。', '林海'],
    ['ar', 'قال سامي بحر: «المصباح النظيف ينقذ السفن».', 'المصباح النظيف ينقذ السفن', 'سامي بحر'],
    [
      'en',
      'In 1986, Fred Brooks wrote "There is no silver bullet".',
      'There is no silver bullet',
      'Fred Brooks',
    ],
    ['en', 'In his first log, Brandt wrote: “Clean lamps save ships.”', 'Clean lamps save ships.', 'Brandt'],
    [
      'en',
      '“Clean lamps save ships,” said Mr Hale from the harbour.',
      'Clean lamps save ships',
      'Mr Hale from the harbour',
    ],
    [
      'en',
      '“Clean lamps save ships,” said the head of sales.',
      'Clean lamps save ships',
      'The head of sales',
    ],
    [
      'de',
      '„Saubere Lampen retten Schiffe", sagte Herr Yıldız aus dem Vertrieb.',
      'Saubere Lampen retten Schiffe',
      'Herr Yıldız aus dem Vertrieb',
    ],
    [
      'de',
      '„Saubere Lampen retten Schiffe“, sagte mir der Leiter der Abteilung.',
      'Saubere Lampen retten Schiffe',
      'Der Leiter der Abteilung',
    ],
    [
      'de',
      '1986 schrieb Brandt: „Saubere Lampen retten Schiffe."',
      'Saubere Lampen retten Schiffe.',
      'Brandt',
    ],
    [
      'de',
      'Im Jahr 1986 schrieb Brandt: „Saubere Lampen retten Schiffe.“',
      'Saubere Lampen retten Schiffe.',
      'Brandt',
    ],
    [
      'es',
      'En 1986, Osorio escribió: «La lámpara limpia salva barcos».',
      'La lámpara limpia salva barcos',
      'Osorio',
    ],
    [
      'fr',
      '« La lampe propre sauve », a dit la directrice du port.',
      'La lampe propre sauve',
      'La directrice du port',
    ],
    ['zh', '1986年，林海写道：“干净的灯能救船。”', '干净的灯能救船。', '林海'],
    ['ar', 'في عام 1986 كتب سامي بحر: «المصباح النظيف ينقذ السفن».', 'المصباح النظيف ينقذ السفن', 'سامي بحر'],
    [
      'ar',
      'قال د. سامي بحر في تقريره: «المصباح النظيف ينقذ السفن».',
      'المصباح النظيف ينقذ السفن',
      'د. سامي بحر',
    ],
    [
      'ru',
      'Анна Крылова сказала: «Чистая лампа спасает корабли».',
      'Чистая лампа спасает корабли',
      'Анна Крылова',
    ],
    [
      'ru',
      '«Чистая лампа спасает корабли», — писал проф. Крылов.',
      'Чистая лампа спасает корабли',
      'Проф. Крылов',
    ],
    [
      'uk',
      'Олена Коваль написала: «Чиста лампа рятує кораблі».',
      'Чиста лампа рятує кораблі',
      'Олена Коваль',
    ],
    [
      'pl',
      'Prof. Jan Madej z Gdyni powiedział: „Czysta lampa ratuje statki”.',
      'Czysta lampa ratuje statki',
      'Prof. Jan Madej',
    ],
    ['pl', '„Czysta lampa ratuje statki” – mówi Ewa Zalewska.', 'Czysta lampa ratuje statki', 'Ewa Zalewska'],
    [
      'cs',
      'Ing. Petr Dvořák řekl: „Čistá lampa zachrání lodě.“',
      'Čistá lampa zachrání lodě.',
      'Ing. Petr Dvořák',
    ],
    [
      'pt',
      'A Dra. Helena Prado disse: “A lâmpada limpa salva navios”.',
      'A lâmpada limpa salva navios',
      'Dra. Helena Prado',
    ],
    [
      'it',
      'Come diceva Morelli: «La lampada pulita salva le navi».',
      'La lampada pulita salva le navi',
      'Morelli',
    ],
    ['nl', '“Een schone lamp redt schepen”, zei Brandt.', 'Een schone lamp redt schepen', 'Brandt'],
    [
      'el',
      'Ο κ. Γιώργος Παππάς είπε: «Το καθαρό φως σώζει πλοία».',
      'Το καθαρό φως σώζει πλοία',
      'Κ. Γιώργος Παππάς',
    ],
    [
      'tr',
      'Prof. Dr. Ayşe Işık şöyle diyor: “Temiz lamba gemileri kurtarır.”',
      'Temiz lamba gemileri kurtarır.',
      'Prof. Dr. Ayşe Işık',
    ],
    [
      'vi',
      'Nhà vật lý Niels Bohr từng nói: “Đèn sạch cứu được tàu”.',
      'Đèn sạch cứu được tàu',
      'Nhà vật lý Niels Bohr',
    ],
    ['he', 'ד"ר נועה ברק אמרה: "מנורה נקייה מצילה ספינות".', 'מנורה נקייה מצילה ספינות', 'ד"ר נועה ברק'],
    [
      'fa',
      'دکتر سارا کریمی می‌گوید: «چراغ تمیز کشتی‌ها را نجات می‌دهد».',
      'چراغ تمیز کشتی‌ها را نجات می‌دهد',
      'دکتر سارا کریمی',
    ],
    ['hi', 'डॉ. मीरा शर्मा ने कहा: “साफ़ दीपक जहाज़ बचाता है।”', 'साफ़ दीपक जहाज़ बचाता है।', 'डॉ. मीरा शर्मा'],
  ])('names whoever stands beside a verb of saying, in %s: %s', (lang, markdown, words, name) => {
    const { text, by } = quoteOf(markdown, lang);
    expect([text, by?.text]).toEqual([words, name]);
  });

  it.each([
    ['en', '“Clean lamps save ships,” said the keeper Edda Brandt when we had none.', 'Edda Brandt'],
    ['en', '“Clean lamps save ships,” Brandt told us, who had seen many of both.', 'Brandt'],
    ['de', '„Saubere Lampen retten Schiffe“, sagt Edda Brandt, die drei davon hat.', 'Edda Brandt'],
    ['fr', '« La lampe propre sauve », disait Morel, qui en avait trois.', 'Morel'],
    ['es', '«La lámpara limpia salva barcos», dijo Osorio cuando no había ninguna.', 'Osorio'],
    ['de', 'Edda Brandt, die drei davon hat, sagt: „Saubere Lampen retten Schiffe.“', 'Edda Brandt'],
    ['ru', 'Анна Крылова, наш смотритель, сказала: «Чистая лампа спасает корабли».', 'Анна Крылова'],
    ['uk', 'Олена Коваль, яка чергувала, написала: «Чиста лампа рятує кораблі».', 'Олена Коваль'],
    [
      'pl',
      'Dr inż. Ewa Zalewska, która ją czyści, napisała w raporcie: „Czysta lampa ratuje statki”.',
      'Dr inż. Ewa Zalewska',
    ],
    ['vi', 'Chị Lan, người giữ đèn, hỏi: “Đèn sạch có cứu được tàu không?”.', 'Chị Lan'],
  ])('may tell more of its speaker, in %s: %s', (lang, markdown, name) => {
    expect(quoteOf(markdown, lang).by?.text).toBe(name);
  });

  it.each([
    ['en', 'He said: “Clean lamps save ships.”'],
    ['en', 'The log says: “Clean lamps save ships.”'],
    ['en', 'Brandt held this for true: “Clean lamps save ships.”'],
    ['en', 'In 1986, he wrote “clean lamps save all ships”.'],
    ['en', '“Clean lamps save ships,” said he.'],
    ['en', 'If someone says: “Clean lamps save ships.”'],
    ['en', 'When John says: “Clean lamps save ships.”'],
    ['de', 'Wenn jemand sagt: „Saubere Lampen retten Schiffe.“'],
    ['es', 'Si alguien dice: «La lámpara limpia salva barcos».'],
    ['pl', 'Gdy ktoś mówi: „Czysta lampa ratuje statki”.'],
    ['de', 'Er sagte: „Saubere Lampen retten Schiffe.“'],
    ['es', 'Ella dijo: «La lámpara limpia salva barcos».'],
    ['zh', '他说：“干净的灯能救很多船。”'],
    ['ar', 'قال لي: «المصباح النظيف ينقذ السفن».'],
    ['ru', 'Он сказал: «Чистая лампа спасает корабли».'],
    ['ru', 'Нам часто говорят: «У вас просто хорошие лампы».'],
    ['uk', 'Вона каже: «Чиста лампа рятує кораблі».'],
    ['pl', 'Ktoś powiedział: „Czysta lampa ratuje statki”.'],
    ['cs', 'Někdo řekl: „Čistá lampa zachrání lodě.“'],
    ['pt', 'Ele disse: “A lâmpada limpa salva navios”.'],
    ['it', 'Qualcuno ha detto: «La lampada pulita salva le navi».'],
    ['nl', 'Iemand zei: “Een schone lamp redt schepen”.'],
    ['el', 'Κάποιος είπε: «Το καθαρό φως σώζει πλοία».'],
    ['tr', 'Biri şöyle dedi: “Temiz lamba gemileri kurtarır.”'],
    ['vi', 'Họ nói: “Đèn sạch cứu được tàu”.'],
    ['he', 'היא אמרה: "מנורה נקייה מצילה ספינות".'],
    ['fa', 'او می‌گوید: «چراغ تمیز کشتی‌ها را نجات می‌دهد».'],
    ['hi', 'लोगों ने कहा: “साफ़ दीपक जहाज़ बचाता है।”'],
  ])('names nobody where a pronoun or a thing speaks, or somebody may, in %s: %s', (lang, markdown) => {
    expect(slidesOf(markdown, { lang }).map(({ layout }) => layout)).not.toContain('quote');
  });

  it.each([
    'He called it “a harbour without any ships at all” and left.',
    'As Mira Osei told Jonas Lind: “A harbour that forgets its keepers will have no ships.”',
    'The sign at Port Albert reads: “No ships may enter the harbour after dark.”',
    'As Mira Osei put it: “Never again.”',
  ])('is left alone where there is any doubt: %s', (markdown) => {
    expect(slidesOf(markdown).map(({ layout }) => layout)).not.toContain('quote');
  });
});
