/**
 * Shows the slides that are near, and starts and stops what plays on them. It stands for reveal.js' part of that kind, most of
 * which is for what no slide of ours has: backgrounds of pictures and films, what is loaded late, and players without
 * controls; `trim-reveal.ts` puts it there.
 */

/** What lies behind the slide; see `grounds.ts`. */
interface Grounded extends HTMLElement {
  slideBackgroundElement?: HTMLElement;
}

export default class SlideContent {
  load(slide: Grounded): void {
    setDisplay(slide, 'block');
  }

  unload(slide: Grounded): void {
    setDisplay(slide, 'none');
  }

  /** @param part a slide, or a step that has just been shown */
  startEmbeddedContent(part: Element | null): void {
    // A picture that moves begins anew.
    for (const picture of part?.querySelectorAll<HTMLImageElement>('img[src$=".gif"]') ?? [])
      picture.setAttribute('src', picture.getAttribute('src') ?? '');
    for (const player of part?.querySelectorAll<HTMLMediaElement>('[data-autoplay]') ?? []) {
      if (player.closest('.fragment:not(.visible)') === null && player.paused) void startPlayer(player);
    }
  }

  /** @param part a slide that was left, or a step that was taken back; none before the first slide */
  stopEmbeddedContent(part: Element | null | undefined): void {
    for (const player of part?.querySelectorAll<HTMLMediaElement>('video, audio') ?? []) player.pause();
  }

  /** So a browser that lets nothing play before a touch is asked again after each. */
  isAllowedToPlayAudio(): boolean {
    return false;
  }

  formatEmbeddedContent(): void {
    // Frames of other hosts are told nothing.
  }

  afterSlideChanged(): void {
    // There is no button to take away: each player has its own.
  }
}

function setDisplay(slide: Grounded, display: string): void {
  slide.style.display = display;
  if (slide.slideBackgroundElement !== undefined) slide.slideBackgroundElement.style.display = display;
}

async function startPlayer(player: HTMLMediaElement): Promise<void> {
  player.currentTime = 0;
  try {
    await player.play();
  } catch {
    // The slide was left, or the browser forbids it: the player can be started by hand.
  }
}
