/**
 * What the pages of a built site run first, for those who open them from a disk. Browsers run no modules there, and list a
 * folder instead of showing the page in it: so links name the page, and a page that needs its module says what would run it.
 */
import { directionOf } from '../talk/text/language.ts';
import { pickWords } from '../talk/words/pick-words.ts';

/** The script for a page in this language, a BCP 47 tag. Its fonts are the system's, since ours have no more than the page says. */
export function standOnDisk(lang: string): string {
  const { needsServer, lang: own } = pickWords('disk', lang);
  const line = { role: 'alert', lang: own, dir: directionOf(own), textContent: needsServer };
  return `if(location.protocol=='file:'){
addEventListener('DOMContentLoaded',()=>{
for(const a of document.links)if(a.protocol=='file:'&&a.pathname.endsWith('/'))a.pathname+='index.html'
})
addEventListener('error',({target})=>{
if(target.type!='module')return
delete document.documentElement.dataset.deck
const p=Object.assign(document.createElement('p'),${JSON.stringify(line)})
p.style='position:sticky;top:0;z-index:100;margin:0;padding:1em 1.5em;background:var(--ink);color:var(--ground);font:20px/1.4 system-ui'
document.body.prepend(p)
},true)
}`;
}
