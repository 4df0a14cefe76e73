const story = document.querySelector<HTMLElement>('[data-progress-to]');
const body = document.querySelector<HTMLElement>('.full-story .body');

/** Tells the site how far a story is read when its reader looks away, for who keeps a history. */
function noteProgress(to: string, text: HTMLElement, known: number): void {
  let furthest = known;
  let told = known;

  const look = () => {
    const { top, height } = text.getBoundingClientRect();
    const percent = Math.round(((window.innerHeight - top) / height) * 100);
    furthest = Math.max(furthest, Math.min(percent, 100));
  };
  look();
  document.addEventListener('scroll', look, { passive: true });
  // The last event that phones are sure to send.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && furthest > told) {
      told = furthest;
      navigator.sendBeacon(to, new URLSearchParams({ progress: String(furthest) }));
    }
  });
}

/** Shows the place at which a reader left the story, at the foot of the window. */
function showPlace(text: HTMLElement, progress: number): void {
  const { top, height } = text.getBoundingClientRect();
  window.scrollBy(0, top + (height * progress) / 100 - window.innerHeight);
}

const { progressTo, progress = '0' } = story?.dataset ?? {};
if (progressTo && body) {
  if (window.location.hash === '#lanjutkan') {
    showPlace(body, Number(progress));
  }
  noteProgress(progressTo, body, Number(progress));
}
