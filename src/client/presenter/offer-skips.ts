/**
 * Offers slides to skip when the talk runs late: enough to end in time, or else all that can go. A speaker who keeps them
 * is asked again when the talk is another minute later.
 */
import { chooseSkips } from '../../show/choose-skips.ts';
import { plannedTotal } from '../../show/pace.ts';
import type { Place } from '../../show/show-state.ts';
import { tellClock } from './tell-time.ts';
import { late, onTime } from './clocks.ts';
import type { SpokenSlide } from './read-slides.ts';
import { say, write } from './words.ts';

/** Once asked, the question stays until the talk is no more behind than that. */
const settled = 30;

export interface SkipOffer {
  /** The slides that are offered now; none where nothing is asked. */
  readonly offered: readonly string[];
  /** Looks anew; `ahead` in seconds, nothing before the talk begins. */
  update: (
    slides: readonly SpokenSlide[],
    place: Place,
    skipped: readonly string[],
    ahead: number | undefined,
  ) => void;
  /** Nothing is asked until the talk is another minute later. */
  keep: () => void;
}

export function offerSkips(): SkipOffer {
  let offered: string[] = [];
  let asksFrom = late;
  let behind = 0;
  let seen = '';

  return {
    get offered() {
      return offered;
    },
    update: (slides, place, skipped, ahead) => {
      behind = -(ahead ?? 0);
      if (behind < settled) {
        offered = [];
        asksFrom = late;
      } else {
        // The question does not change while it is being read, but with the place, or where it would no longer suffice.
        const moved = JSON.stringify([place.slide, skipped]);
        const isOld = moved !== seen || winWith(slides, offered) + onTime < behind;
        if (offered.length === 0 ? behind >= asksFrom : isOld) {
          const chosen = chooseSkips(slides, place, skipped, behind);
          offered = winWith(slides, chosen) < onTime ? [] : chosen;
        }
        seen = moved;
      }
      show(slides, offered, behind);
    },
    keep: () => {
      asksFrom = behind + late;
      offered = [];
      show([], offered, behind);
    },
  };
}

/** Seconds. */
function winWith(slides: readonly SpokenSlide[], skips: readonly string[]): number {
  return plannedTotal(
    slides.filter(({ id }) => skips.includes(id)),
    [],
  );
}

function show(slides: readonly SpokenSlide[], offered: readonly string[], behind: number): void {
  const won = winWith(slides, offered);
  write('skipWhy', say(won + onTime < behind ? 'skipAnyway' : 'skipToEnd'));
  write('saves', tellClock(won));
  const panel = document.querySelector<HTMLElement>('.hint');
  const list = panel?.querySelector('ul');
  if (panel === null || list === undefined || list === null) return;
  const described = offered.join(' ');
  if (panel.dataset['offered'] === described) return;
  panel.dataset['offered'] = described;
  panel.hidden = offered.length === 0;
  list.replaceChildren(
    ...slides
      .filter(({ id }) => offered.includes(id))
      .map((slide) => {
        const item = document.createElement('li');
        const [name, time] = [document.createElement('span'), document.createElement('span')];
        name.textContent = slide.label;
        time.textContent = tellClock(plannedTotal([slide], []));
        item.append(name, time);
        return item;
      }),
  );
}
