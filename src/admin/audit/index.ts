import { ClockCounterClockwise } from '@strapi/icons';
import type { Feature } from '../feature';
import { READING } from './permission';
import { texts } from './texts';

/** The audit log, in the menu of those who may read it. Strapi's own is a paid one. */
export const audit: Feature = {
  texts,
  register(app) {
    app.addMenuLink({
      to: 'warta/audit',
      icon: ClockCounterClockwise,
      intlLabel: { id: 'warta.audit.title', defaultMessage: texts.en['audit.title'] ?? '' },
      permissions: READING,
      Component: () => import('./audit-page'),
    });
  },
};
