import type { CorrectionKind } from '../corrections';

/**
 * What a correction is called under a story: the words of the Indonesian Press Council's Pedoman
 * Pemberitaan Media Siber (Rule 1/III/2012).
 */
export const CORRECTION_NAMES: Readonly<Record<CorrectionKind, string>> = {
  correction: 'Ralat',
  clarification: 'Klarifikasi',
  'right-of-reply': 'Hak jawab',
  retraction: 'Pencabutan',
};
