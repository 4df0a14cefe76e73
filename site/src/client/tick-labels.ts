import { relativeTime } from '../../../src/domain/relative-time';

/** The longest that a browser's timer sleeps, in milliseconds. */
const LONGEST_SLEEP = 2 ** 31 - 1;

const locale = document.documentElement.lang;

/** Rewrites the labels whose time has come. Returns when the next one is due, in milliseconds. */
function rewriteLabels(now: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-valid-until]')) {
    let validUntil = Date.parse(element.dataset.validUntil ?? '');
    if (validUntil <= now) {
      const { timeZone = '' } = element.dataset;
      const fresh = relativeTime(new Date(element.dateTime), new Date(now), { locale, timeZone });
      element.textContent = fresh.label;
      if (fresh.validUntil === null) {
        delete element.dataset.validUntil;
        continue;
      }
      element.dataset.validUntil = fresh.validUntil.toISOString();
      validUntil = fresh.validUntil.getTime();
    }
    next = Math.min(next, validUntil);
  }
  return next;
}

let timer: number | undefined;

function tick(): void {
  window.clearTimeout(timer);
  const now = Date.now();
  const next = rewriteLabels(now);
  if (Number.isFinite(next)) {
    timer = window.setTimeout(tick, Math.min(next - now, LONGEST_SLEEP));
  }
}

tick();
// Timers stand still while a page is hidden or lies in the back-forward cache.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) tick();
});
