/**
 * Puts the script on sheets before it is printed: a press should find a speaker between two sentences, and only a browser
 * knows where a line ends. What does not fit goes on after a sentence, and a heading, or a cue to which nothing is said,
 * keeps to what follows. Below the text of each sheet stand the next one's first words.
 * Runs in the page, so that nothing of this file but the function itself is there.
 */
export function layOutScript(): void {
  const main = document.querySelector('main');
  const flow = main?.querySelector('.flow');
  if (!main || !flow) return;
  const lang = document.documentElement.lang;

  let text = addSheet();
  for (const block of [...flow.children]) place(block);
  flow.remove();
  addCatchwords();

  function addSheet(): Element {
    const sheet = document.createElement('section');
    sheet.className = 'sheet';
    const fresh = document.createElement('div');
    fresh.className = 'text';
    sheet.append(fresh);
    main?.append(sheet);
    return fresh;
  }

  function place(block: Element): void {
    // A sheet is named after the section that begins it.
    const name = block.getAttribute('data-sheets') ?? '';
    if (text.childElementCount === 0 && name !== '') text.parentElement?.style.setProperty('page', name);
    text.append(block);
    const limit = findLimit();
    if (Math.max(...[...block.children].map(findBottom)) <= limit) return;
    if (isLastCue(block) && !isTall()) {
      text.parentElement?.classList.add('tall');
      place(block);
      return;
    }
    const cue = block.querySelector('.cue');
    const cut = cue && findBottom(cue) > limit ? undefined : findCut(block, 'sentence');
    if (cut) goOn(block, cut);
    else if (!moveOn(block)) placeLong(block);
  }

  /**
   * Moves a block, with as much of what keeps to it as half a sheet has room for, to a sheet of its own; false if nothing
   * else is on this one.
   */
  function moveOn(block: Element): boolean {
    const moved = [block];
    const highest = block.getBoundingClientRect().top - findRoom() / 2;
    for (
      let before = block.previousElementSibling;
      before?.hasAttribute('data-keep') && before.getBoundingClientRect().top >= highest;
      before = before.previousElementSibling
    ) {
      moved.unshift(before);
    }
    if (!moved[0]?.previousElementSibling) return false;
    text = addSheet();
    for (const each of moved) place(each);
    return true;
  }

  /** A block of which not one sentence fits has the whole sheet, and goes on within the sentence if it must. */
  function placeLong(block: Element): void {
    if (!isTall()) {
      text.parentElement?.classList.add('tall');
      place(block);
      return;
    }
    const cut = findCut(block, 'word');
    if (cut) goOn(block, cut);
  }

  function isTall(): boolean {
    return text.parentElement?.classList.contains('tall') === true;
  }

  /** Whether nothing is said to it, nor to anything behind it: it has room below the text, and needs no sheet. */
  function isLastCue(block: Element): boolean {
    const rest = [block, ...(flow?.children ?? [])];
    return rest.every((each) => each.hasAttribute('data-keep') && each.matches('.step'));
  }

  /** Moves what lies behind a place in a block to the next sheet. */
  function goOn(block: Element, cut: { node: Node; offset: number }): void {
    const says = block.querySelector('.says');
    if (!says) return;
    const range = document.createRange();
    range.selectNodeContents(says);
    range.setStart(cut.node, cut.offset);
    const rest = document.createElement('div');
    for (const name of ['class', 'data-sheets']) rest.setAttribute(name, block.getAttribute(name) ?? '');
    rest.innerHTML = '<div class="cue"></div><div class="says"></div>';
    rest.lastElementChild?.append(range.extractContents());
    for (const paragraph of says.querySelectorAll('p')) {
      if (paragraph.textContent.trim() === '') paragraph.remove();
    }
    text = addSheet();
    place(rest);
  }

  /**
   * Where the first sentence or word begins that does not fit; nothing if that is the block's first. It is rather a sentence
   * before that, if a line of its paragraph would stay or go alone.
   */
  function findCut(block: Element, unit: 'sentence' | 'word'): { node: Node; offset: number } | undefined {
    const limit = findLimit();
    let isFirst = true;
    for (const paragraph of block.querySelectorAll('.says > p')) {
      const parts = findParts(paragraph, unit);
      let at = parts.findIndex((part) => part.getBoundingClientRect().bottom > limit);
      if (at >= 0 && unit === 'sentence') {
        const last = parts[at - 1];
        if (at > (isFirst ? 1 : 0) && isLine(paragraph, parts[at], parts.at(-1))) at -= 1;
        else if (last && (!isFirst || text.firstElementChild !== block) && isLine(paragraph, parts[0], last))
          at = 0;
      }
      const part = parts[at];
      if (part)
        return isFirst && at === 0 ? undefined : { node: part.startContainer, offset: part.startOffset };
      isFirst &&= parts.length === 0;
    }
    return undefined;
  }

  /** The sentences or words of a paragraph. */
  function findParts(paragraph: Element, unit: 'sentence' | 'word'): Range[] {
    const nodes = listTexts(paragraph);
    return segment(nodes.map(({ data }) => data).join(''), unit).map(({ index, end }) => {
      const range = document.createRange();
      const [from, to] = [findPlace(nodes, index), findPlace(nodes, end)];
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    });
  }

  /** Whether all from one part of a paragraph to another is a single line. */
  function isLine(paragraph: Element, first: Range | undefined, last: Range | undefined): boolean {
    if (!first || !last) return false;
    const lineHeight = parseFloat(getComputedStyle(paragraph).lineHeight);
    if (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top < 1.4 * lineHeight)
      return true;
    // What lies on two lines may have room on one where it begins a sheet.
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    if (range.cloneContents().querySelector('br')) return false;
    const width = [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
    return width <= paragraph.getBoundingClientRect().width;
  }

  /**
   * The sentences or words of a text that are not blank. A short name with a full stop, as in “St. Ives”, ends no sentence,
   * nor does what goes on in lower case or within a word, or a verse's line.
   */
  function segment(whole: string, unit: 'sentence' | 'word'): { index: number; end: number }[] {
    const found: { index: number; end: number }[] = [];
    // A line feed, as it stands behind a line break, always ends a sentence for Unicode.
    const unwrapped = whole.replace(/[\n\r\u0085\u2028\u2029]/gu, ' ');
    let isOpen = false;
    for (const { index, segment } of new Intl.Segmenter(lang, { granularity: unit }).segment(unwrapped)) {
      const last = found.at(-1);
      const end = index + segment.trimEnd().length;
      if (segment.trim() === '') continue;
      const goesOn =
        unit === 'sentence' &&
        (/^[^\p{L}\p{N}]*(?:\p{Ll}|$)/u.test(segment) || (last?.end === index && /^\p{Lu}/u.test(segment)));
      if ((isOpen || goesOn) && last) last.end = end;
      else found.push({ index, end });
      isOpen = unit === 'sentence' && /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{0,2}\.\s$/u.test(segment);
    }
    return found;
  }

  /** Where its last line ends; the leading and the distance below need no room. */
  function findBottom(within: Element): number {
    const nodes = listTexts(within).filter(({ data }) => data.trim() !== '');
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return 0;
    const range = document.createRange();
    range.setStart(first, 0);
    range.setEnd(last, last.length);
    return range.getBoundingClientRect().bottom;
  }

  function listTexts(within: Element): Text[] {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  }

  /** The place of a letter; a formula is not parted. */
  function findPlace(nodes: Text[], letter: number): { node: Node; offset: number } {
    let before = 0;
    for (const node of nodes) {
      if (letter <= before + node.length) {
        const formula = node.parentElement?.closest('math');
        const parent = formula?.parentNode;
        if (formula && parent) return { node: parent, offset: [...parent.childNodes].indexOf(formula) };
        return { node, offset: letter - before };
      }
      before += node.length;
    }
    const last = nodes.at(-1) ?? document.body;
    return { node: last, offset: 0 };
  }

  function addCatchwords(): void {
    const sheets = [...(main?.querySelectorAll('.sheet') ?? [])];
    for (const [index, sheet] of sheets.entries()) {
      const next = sheets[index + 1]?.querySelector('.says p:not(.aside)')?.textContent.trim();
      if (next === undefined || next === '') continue;
      const catchword = document.createElement('p');
      catchword.className = 'catchword';
      catchword.ariaHidden = 'true';
      const over = document.createElement('small');
      over.textContent = main?.dataset['over'] ?? '';
      catchword.append(over, ` ${takeFirstWords(next)} …`);
      sheet.append(catchword);
    }
  }

  function takeFirstWords(line: string): string {
    let room = 28;
    let first = '';
    for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(line)) {
      const wide = segment.match(/[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/gu)?.length ?? 0;
      room -= segment.length + wide * 1.3;
      if (room < 0) break;
      first += segment;
    }
    return first
      .replace(/(?<=\S\s*)[([（【][^)\]）】]*$/u, '')
      .replace(/(?:[\s\p{Ps}\p{Pi},;:،؛，、；：–—-]|(?<=\s)["'])+$/u, '')
      .trim();
  }

  /** How far down the text of the current sheet may reach. */
  function findLimit(): number {
    return text.getBoundingClientRect().top + findRoom() + 1;
  }

  /** How much room the text of the current sheet has, in px. */
  function findRoom(): number {
    return parseFloat(getComputedStyle(text).maxHeight);
  }
}
