import { errors } from '@strapi/utils';

/** A 409: what is asked for does not go with what is stored now. Strapi has no such error. */
export class ConflictError extends errors.ApplicationError {}
