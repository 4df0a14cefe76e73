export { AUDIT_ACTIONS, type AuditAction } from './audit-action';
export {
  type Access,
  type AccessChange,
  type AccessRole,
  type AccessUser,
  compareAccess,
} from './compare-access';
export { csvLine } from './csv-line';
