/** The fonts that a printed document surely needs. */
import type { PaperDocument } from '../talk/paper-document.ts';
import type { Talk } from '../talk/talk.ts';

const ofSlides: Readonly<Record<Talk['theme'], readonly string[]>> = {
  paper: ['newsreader-300', 'newsreader-400', 'archivo-450'],
  stage: ['archivo-450', 'archivo-600-94', 'archivo-680-92', 'archivo-780-88', 'archivo-820-84'],
};
const ofText = ['newsreader-text-400'];
const ofCode = ['jetbrains-mono-450'];
const ofScript = ['newsreader-400', ...ofText, 'newsreader-text-400-italic', 'archivo-450', 'archivo-620'];

/**
 * Their addresses. A browser that is told of them with the page has them before it lays the page out; else it finds them
 * missing by then, and lays out all of it once more. One that is not listed is only loaded later.
 * @param theme the slides' theme, where that is one of ours
 */
export function listEarlyFonts(
  { slides }: Pick<Talk, 'slides'>,
  { kind }: PaperDocument,
  theme: Talk['theme'] | undefined,
): string[] {
  const hasCode = slides.some(({ layout }) => layout === 'code');
  const ids =
    kind === 'script'
      ? ofScript
      : [
          ...(theme === undefined ? [] : ofSlides[theme]),
          ...(kind === 'handout' ? ofText : []),
          ...(hasCode ? ofCode : []),
        ];
  return ids.map((id) => `/_fonts/${id}--latin.ttf`);
}
