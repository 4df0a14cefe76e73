import type { Hit } from './find-hits';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A text, safe as HTML, with what was found in `<mark>`. `hits` are in order and may overlap. */
export function markHits(text: string, hits: readonly Pick<Hit, 'start' | 'end'>[]): string {
  let html = '';
  let at = 0;
  let open = 0;
  const closeMark = () => {
    if (open > at) {
      html += `<mark>${escapeHtml(text.slice(at, open))}</mark>`;
      at = open;
    }
  };
  for (const { start, end } of hits) {
    if (start >= open) {
      closeMark();
      html += escapeHtml(text.slice(at, start));
      at = start;
    }
    open = Math.max(open, end);
  }
  closeMark();
  return html + escapeHtml(text.slice(at));
}
