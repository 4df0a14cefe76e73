/** What approval asks of the region that is applied for. */
export interface RegionWanted {
  active: boolean;
  partner: { organisation: string } | null;
}

/** What approval asks of the admin user who has the applicant's e-mail address. */
export interface KnownUser {
  blocked: boolean;
}

/** Why an application cannot be approved as things are now. */
export type ApprovalProblem = 'region-gone' | 'region-taken' | 'user-blocked' | 'role-gone';

/**
 * What keeps an application from being approved, or null. An active edition that nobody runs can be
 * given to a partner; one that has a partner cannot, until a network manager takes him out of it.
 *
 * @param region null when it was deleted since
 * @param user null when nobody has the address yet
 * @param hasRole whether the role that the partner's editor gets is there
 */
export function findApprovalProblem(
  region: RegionWanted | null,
  user: KnownUser | null,
  hasRole: boolean,
): ApprovalProblem | null {
  if (region === null) {
    return 'region-gone';
  }
  if (region.active && region.partner !== null) {
    return 'region-taken';
  }
  if (user?.blocked) {
    return 'user-blocked';
  }
  return hasRole ? null : 'role-gone';
}
