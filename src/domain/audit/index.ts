export { AUDIT_ACTIONS, type AuditAction } from './audit-action';
export { briefText, changesOf, titleOf } from './audit-details';
export {
  type Access,
  type AccessChange,
  type AccessRole,
  type AccessUser,
  compareAccess,
} from './compare-access';
export { csvLine } from './csv-line';
