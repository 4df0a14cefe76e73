/** Who may work in the admin panel, and what each role may do there. */
export interface Access {
  readonly users: readonly AccessUser[];
  readonly roles: readonly AccessRole[];
}

export interface AccessUser {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
  readonly blocked: boolean;
  /** The names of the user's roles, sorted. */
  readonly roles: readonly string[];
  /** What tells that the password is another one, and nothing about it. */
  readonly passwordMark: string;
}

export interface AccessRole {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** Each permission as one text. */
  readonly permissions: readonly string[];
}

/** A change of access, as the audit log tells of it. */
export interface AccessChange {
  readonly action: 'user-change' | 'role-change' | 'permission-change';
  readonly on: 'user' | 'role';
  readonly id: number;
  readonly name: string;
  readonly details: Readonly<Record<string, unknown>>;
}

type Pair<T> = { before: T | null; after: T | null };

function pairsOf<T extends { id: number }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const later = new Map(after.map((one) => [one.id, one]));
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.map((one) => ({ before: one, after: later.get(one.id) ?? null })),
    ...after.filter(({ id }) => !known.has(id)).map((one) => ({ before: null, after: one })),
  ];
}

const without = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => !others.includes(one));

/** The fields that became other ones, each from what to what. */
function fieldsChanged<T>(before: T | null, after: T | null, fields: readonly (keyof T)[]) {
  return Object.fromEntries(
    fields
      .map((field) => [field, before?.[field] ?? null, after?.[field] ?? null] as const)
      .filter(([, from, to]) => from !== to)
      .map(([field, from, to]) => [field, { from, to }]),
  );
}

/** What happened to one user or role as a whole. */
const fateOf = <T>({ before, after }: Pair<T>) =>
  before === null ? 'created' : after === null ? 'deleted' : 'changed';

const isAny = (details: object) => Object.keys(details).length > 0;

function userChanges(pair: Pair<AccessUser>): AccessChange[] {
  const { before, after } = pair;
  const user = after ?? before;
  if (!user) {
    return [];
  }
  const change = { on: 'user', id: user.id, name: user.name } as const;
  const given = without(after?.roles ?? [], before?.roles ?? []);
  const taken = without(before?.roles ?? [], after?.roles ?? []);
  const details = {
    ...fieldsChanged(before, after, ['name', 'email', 'active', 'blocked']),
    ...(before && after && before.passwordMark !== after.passwordMark && { password: 'changed' }),
  };
  return [
    ...(isAny(details)
      ? [{ ...change, action: 'user-change', details: { fate: fateOf(pair), ...details } } as const]
      : []),
    ...(given.length + taken.length > 0
      ? [{ ...change, action: 'role-change', details: { given, taken } } as const]
      : []),
  ];
}

function roleChanges(pair: Pair<AccessRole>): AccessChange[] {
  const { before, after } = pair;
  const role = after ?? before;
  if (!role) {
    return [];
  }
  const given = without(after?.permissions ?? [], before?.permissions ?? []);
  const taken = without(before?.permissions ?? [], after?.permissions ?? []);
  const fields = fieldsChanged(before, after, ['name', 'description']);
  if (!isAny(fields) && given.length + taken.length === 0) {
    return [];
  }
  const details = { fate: fateOf(pair), ...fields, given, taken };
  return [{ action: 'permission-change', on: 'role', id: role.id, name: role.name, details }];
}

/** What became of who may do what. A role that is given to a user or taken is a change of its own. */
export function compareAccess(before: Access, after: Access): AccessChange[] {
  return [
    ...pairsOf(before.roles, after.roles).flatMap(roleChanges),
    ...pairsOf(before.users, after.users).flatMap(userChanges),
  ];
}
