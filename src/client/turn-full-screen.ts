/** Gives the page all of the screen, or takes it back; reveal.js only gives it. */
export function turnFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}
