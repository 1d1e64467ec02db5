/** The next sheet's first words, below the text of each. */

const { lang } = document.documentElement;

export function addCatchwords(main: HTMLElement): void {
  const sheets = [...main.querySelectorAll('.sheet')];
  for (const [index, sheet] of sheets.entries()) {
    const next = sheets[index + 1]?.querySelector('.says p:not(.aside)')?.textContent.trim();
    if (next === undefined || next === '') continue;
    const catchword = document.createElement('p');
    catchword.className = 'catchword';
    catchword.ariaHidden = 'true';
    const over = document.createElement('small');
    over.textContent = main.dataset['over'] ?? '';
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
