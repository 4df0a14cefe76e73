import { PlusCircle } from '@strapi/icons';
import { ARTICLE } from '../../uids';
import type { Feature } from '../feature';
import { texts } from './texts';

/** A new story is one click away, from everywhere. */
export const writeStory: Feature = {
  texts,
  register(app) {
    app.addMenuLink({
      to: `content-manager/collection-types/${ARTICLE}/create`,
      icon: PlusCircle,
      intlLabel: { id: 'warta.write-story', defaultMessage: 'Write a story' },
      permissions: [{ action: 'plugin::content-manager.explorer.create', subject: ARTICLE }],
      position: 0,
    });
  },
};
