import { Calendar } from '@strapi/icons';
import type { Feature } from '../feature';
import { READS_STORIES } from '../story-path';
import { texts } from './texts';

/** The calendar of what is to go out, in the main menu. */
export const calendar: Feature = {
  texts,
  register(app) {
    app.addMenuLink({
      to: 'calendar',
      icon: Calendar,
      intlLabel: { id: 'warta.calendar.title', defaultMessage: 'Calendar' },
      permissions: READS_STORIES,
      position: 2,
      Component: () => import('./calendar-page'),
    });
  },
};
