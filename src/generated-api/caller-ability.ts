/** The part of Strapi's `ctx.state.auth` that is used here. */
interface Auth {
  strategy?: { name?: string };
  ability?: Ability | null;
}

/** What a caller's role lets him do, as Strapi's content API asks for it. */
export interface Ability {
  can(action: string): boolean;
}

/**
 * The ability of an anonymous caller or a reader, on which alone it depends what he may see. Undefined
 * for API tokens: those expire, and some may do everything without an ability.
 */
export function callerAbility(auth: unknown): Ability | undefined {
  const { strategy, ability } = (auth ?? {}) as Auth;
  return strategy?.name === 'users-permissions' && ability ? ability : undefined;
}
