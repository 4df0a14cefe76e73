import type { Core } from '@strapi/strapi';

/** Where the present comes from. Everything else is given its time as an argument. */
export interface Clock {
  now(): Date;
}

const systemClock: Clock = { now: () => new Date() };

/** Gives this Strapi the system's clock. Tests put their own in its place. */
export function registerClock(strapi: Core.Strapi): void {
  strapi.add('clock', systemClock);
}

/** The present instant of this Strapi. */
export function now(strapi: Core.Strapi): Date {
  const clock: Clock = strapi.get('clock');
  return clock.now();
}
