/** A PowerPoint file that can be edited: texts as text, tables as tables, the script in the notes. */
import { decodeFragment } from '../../talk/text/decode-fragment.ts';
import { canvasHeights } from '../../talk/talk.ts';
import type { FileFormat } from '../export-format.ts';
import { finishPackage } from './finish-package.ts';
import { addFooter } from './footer.ts';
import { gatherPictures } from './gather-pictures.ts';
import { layouts } from './layouts.ts';
import { readLook } from './look.ts';
import { SlideSheet } from './slide-sheet.ts';
import { loadSpell } from './spell-formula.ts';

export const pptx: FileFormat = {
  kind: 'file',
  ending: '.pptx',
  async make(loaded, tools) {
    const { talk, essay } = loaded;
    const { default: PptxGenJS } = await import('pptxgenjs');
    const file = new PptxGenJS();
    const look = readLook(loaded);
    file.defineLayout({ name: 'canvas', width: 1920 / 144, height: canvasHeights[talk.aspect] / 144 });
    file.layout = 'canvas';
    file.title = talk.title;
    file.author = talk.speaker ?? '';
    file.company = '';
    file.subject = talk.subtitle ?? '';
    if (talk.dir === 'rtl') file.rtlMode = true;
    const pageOf = (fragment: string) => {
      const place = decodeFragment(fragment);
      const index = talk.slides.findIndex(({ id, section }) => section === place || id === place);
      return index === -1 ? undefined : index + 1;
    };
    const spell = await loadSpell();
    const pictures = await gatherPictures(loaded, tools);
    for (const slide of talk.slides) {
      const page = file.addSlide();
      const sheet = new SlideSheet(page, slide, { talk, look, pageOf, spell });
      await layouts[slide.layout]({ sheet, pictures, drawings: essay.drawings });
      addFooter(sheet);
      page.addNotes(' ');
    }
    const bytes = await file.write({ outputType: 'uint8array' });
    if (!(bytes instanceof Uint8Array)) throw new Error('The library gave no bytes.');
    return finishPackage(bytes, talk, look);
  },
};
