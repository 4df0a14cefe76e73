import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

/** Far more than there are roles and API tokens with permissions of their own. */
const MOST = 100;

/** A permission as the content API has it: an action and nothing that depends on the request. */
const isPlain = (permission: object): permission is { action: string } =>
  Object.keys(permission).join() === 'action';

/**
 * Lets equal permissions have one ability, where Strapi builds one for every request. It is made from
 * the actions alone, so that a role which is changed gets another.
 */
export function reuseAbilities(strapi: Core.Strapi): void {
  const { engine } = strapi.contentAPI.permissions;
  const generate = engine.generateAbility.bind(engine);
  const abilities = new LRUCache<string, ReturnType<typeof generate>>({ max: MOST });

  engine.generateAbility = (permissions, options) => {
    if (options !== undefined || !permissions.every(isPlain)) {
      return generate(permissions, options);
    }
    const key = JSON.stringify(permissions.map(({ action }) => action));
    const known = abilities.get(key) ?? generate(permissions);
    abilities.set(key, known);
    return known;
  };
}
