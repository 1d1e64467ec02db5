/** Starts the presenter view: joins the talk, offers what can be done, and follows. */
import { offerInk } from '../ink/offer-ink.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { findDeck } from '../pages.ts';
import { openLinks } from '../sync/open-links.ts';
import { shareShow } from '../sync/share-show.ts';
import { keepAwake } from '../wake-lock.ts';
import { answerCalls } from './answer-calls.ts';
import { lightLamp } from './lamp.ts';
import { listActions } from './list-actions.ts';
import { restoreMode } from './mode.ts';
import { offerActions } from './offer-actions.ts';
import { closeBeside } from './open-dialog.ts';
import { leadPreviews } from './previews.ts';
import { prepareFinder } from './find-slides.ts';
import { readSlides } from './read-slides.ts';
import { offerRehearsal } from './rehearse.ts';
import { steerShow } from './steer-show.ts';
import { tellOtherRun } from './tell-other-run.ts';
import { restoreSize } from './text-size.ts';
import { openView } from './view.ts';

/** Milliseconds between two looks at the time. */
const ticks = 250;

restoreMode();
restoreSize();
const deck = findDeck();
const show = shareShow({
  role: 'presenter',
  talk: deck,
  first: readSlides()[0]?.id ?? '',
  links: openLinks(deck),
});
const view = openView(show);
const steering = steerShow(show, () => view.slides, view.readPlace);

offerActions([...listActions(view, steering, offerInk('.current .frame', show)), offerRehearsal(show, deck)]);
prepareFinder(() => view.slides, steering.goTo);
closeBeside();
leadPreviews();
lightLamp(show);
keepAwake(() => true);
answerCalls(deck);
if (document.querySelector('.presenter-view[data-live]') !== null) {
  void import('./follow-essay.ts').then(({ followEssay }) => {
    followEssay(view.exchange);
  });
}
show.onChange(() => {
  view.follow();
});
setInterval(view.tick, ticks);
addEventListener('resize', () => {
  view.follow(true);
});
await document.fonts.ready;
view.follow(true);
tellOtherRun(show);
document.documentElement.dataset['ready'] = '';
keepOffline();
