/** Starts a talk that is one file, as its deck or as the page that its address names, such as `talk.html?presenter`. */
import { decodeFragment } from '../../talk/text/decode-fragment.ts';
import { unpackPage } from './unpack-page.ts';

const [name = ''] = new URLSearchParams(location.search).keys();
const page = unpackPage(name);
if (page === undefined) await import('../deck/deck.ts');
else {
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  // A page that was laid in is not scrolled to the place that the address has.
  document.getElementById(decodeFragment(location.hash))?.scrollIntoView();
  if (name === 'presenter') await import('../presenter/presenter.ts');
  if (name === 'preview') await import('../preview/preview.ts');
}

export {};
