/**
 * When the talk runs late: which slides to skip to be in time, asked once. Who keeps them is asked again when the talk is
 * another minute later.
 */
import { chooseSkips } from '../../show/choose-skips.ts';
import { plannedTotal } from '../../show/pace.ts';
import type { Place } from '../../show/show-state.ts';
import { formatClock } from '../../talk/format-clock.ts';
import { late } from './clocks.ts';
import type { SpokenSlide } from './read-slides.ts';

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
        // The question does not change while it is being read, but with the place.
        const moved = JSON.stringify([place.slide, skipped]);
        if ((offered.length === 0 && behind >= asksFrom) || (offered.length > 0 && moved !== seen)) {
          offered = chooseSkips(slides, place, skipped, behind);
        }
        seen = moved;
      }
      show(slides, offered);
    },
    keep: () => {
      asksFrom = behind + late;
      offered = [];
      show([], offered);
    },
  };
}

function show(slides: readonly SpokenSlide[], offered: readonly string[]): void {
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
        time.textContent = formatClock(plannedTotal([slide], []));
        item.append(name, time);
        return item;
      }),
  );
}
