export { DESK_ROLES, type DeskRole, deskRolesOf, roleCode } from './desk-role';
export { findForeignRegion, type NamedRegion, type StoryPlace } from './find-foreign-region';
export { onlyRegion } from './only-region';
export { type OwnEditions, ownEditions } from './own-editions';
export { type AssignedRegion, regionsCovered } from './regions-covered';
