import { errors } from '@strapi/utils';

/** A 400 that names the parameter and where in it the fault is. */
export function refuse(param: string, path: string, reason: string): never {
  throw new errors.ValidationError(`${path}: ${reason}`, { source: 'query', param, path });
}
