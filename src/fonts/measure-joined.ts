/** Arabic letters as they join: each is as wide as the form that its neighbours ask of it. */
import type { FaceWidths } from './face-widths.ts';

const isMark = /[\p{Mn}\p{Me}]/u;
const tatweel = '\u0640';

/** The letters' width in units of the font, without what pairs of them are nearer or farther. */
export function measureJoined({ joined }: Pick<FaceWidths, 'joined'>, letters: string): number {
  const forms = Array.from(letters).filter((letter) => !isMark.test(letter));
  let width = 0;
  let isBound = false;
  for (const [at, letter] of forms.entries()) {
    const form = joined[letter];
    if (form === undefined) {
      isBound = letter === tatweel;
      continue;
    }
    const next = forms[at + 1] ?? '';
    const goesOn = bindsNext(form) && (next === tatweel || bindsBack(joined[next]));
    width += form[(isBound && bindsBack(form) ? 1 : 0) + (goesOn ? 2 : 0)] ?? 0;
    isBound = goesOn;
  }
  return width;
}

type Forms = FaceWidths['joined'][string];

function bindsNext([alone, atEnd, atStart, within]: Forms): boolean {
  return atStart !== alone || within !== atEnd;
}

function bindsBack(forms: Forms | undefined): boolean {
  return forms !== undefined && (forms[1] !== forms[0] || forms[3] !== forms[2]);
}
