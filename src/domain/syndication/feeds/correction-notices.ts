import type { CorrectionKind } from '../../corrections';
import { absoluteTime } from '../../relative-time';
import { escapeHtml } from '../blocks-to-html';
import { CORRECTION_NAMES } from '../correction-names';

/** What was put right in public. */
export interface CorrectionNotice {
  readonly kind: CorrectionKind;
  readonly text: string;
  /** ISO 8601 instant, UTC. */
  readonly datePublished: string;
}

/** Corrections as HTML to stand after the body, dated in the story's zone. */
export function correctionNotices(
  corrections: readonly CorrectionNotice[],
  timeZone: string,
): string {
  return corrections
    .map(({ kind, text, datePublished }) => {
      const date = absoluteTime(new Date(datePublished), { locale: 'id', timeZone });
      const words = escapeHtml(text).replaceAll('\n', '<br>');
      return `<aside><p><strong>${CORRECTION_NAMES[kind]}</strong> (${date}): ${words}</p></aside>`;
    })
    .join('');
}
