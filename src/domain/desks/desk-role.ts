/** The roles that Warta ships beside Strapi's own, from the one who may least on. */
export const DESK_ROLES = [
  'reporter',
  'regional-editor',
  'managing-editor',
  'network-manager',
] as const;

export type DeskRole = (typeof DESK_ROLES)[number];

/** The code of a role in Strapi's table of admin roles. */
export const roleCode = (role: DeskRole): string => `warta-${role}`;

/** The desk roles among the codes of a user's admin roles. */
export function deskRolesOf(codes: readonly string[]): DeskRole[] {
  return DESK_ROLES.filter((role) => codes.includes(roleCode(role)));
}
