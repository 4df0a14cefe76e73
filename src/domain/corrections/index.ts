export {
  CORRECTION_KINDS,
  type CorrectionKind,
  type RecordedCorrection,
  type WrittenCorrection,
} from './correction';
export { correctionDate } from './correction-date';
export { dateRetracted } from './date-retracted';
export { findChangedCorrection } from './find-changed-correction';
export { findUnusableCorrection } from './find-unusable-correction';
export { decodeLedgerPosition, encodeLedgerPosition, type LedgerPosition } from './ledger-position';
export { withdrawnView } from './withdrawn-view';
