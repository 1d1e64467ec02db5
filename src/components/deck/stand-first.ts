/**
 * What a deck's page runs before it is drawn: it says that slides are shown one at a time, so that the style sheets put the
 * first one in its place, and nothing has to wait for the deck's script. Until that runs the deck is `still`, or
 * `hidden` where another slide than the first may be the one to show, for one since another window has the talk open, as
 * `find-company.ts` tells it; should it never run, all slides can be read below each other, as they are without any script.
 */
import { phone } from '../../client/phone.ts';

/** Milliseconds in which the deck's script should have taken over. */
const patience = 4000;

export const standFirst = `(d=>{
if(matchMedia('${phone}').matches)return
d.deck=location.hash||location.search||d.remote=='audience'?'hidden':'still'
navigator.locks?.query().then(({held})=>{if(d.deck=='still'&&held.some(({name})=>name=='lectern '+new URL('.',location).pathname))d.deck='hidden'},()=>{})
setTimeout(()=>{if(d.deck!='moving')delete d.deck},${String(patience)})
})(document.documentElement.dataset)`;
