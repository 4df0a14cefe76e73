import type { Core } from '@strapi/strapi';
import { previewKey } from '../../domain/preview';

/** The key of this Warta's links to drafts; a new secret of the admin panel ends them all. */
export const previewKeyOf = (strapi: Core.Strapi): Buffer =>
  previewKey(strapi.config.get('admin.auth.secret'));
