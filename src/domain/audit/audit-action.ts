/** What the audit log tells of. */
export const AUDIT_ACTIONS = [
  'create',
  'update',
  'publish',
  'unpublish',
  'retract',
  'delete',
  'move',
  'clone',
  'restore',
  'discard',
  'carry',
  'drop',
  'transition',
  'override',
  'user-change',
  'role-change',
  'permission-change',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];
