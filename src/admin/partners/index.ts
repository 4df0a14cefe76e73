import { HandHeart } from '@strapi/icons';
import { PARTNER_APPLICATION } from '../../uids';
import type { Feature } from '../feature';
import { contentManagerApis } from '../panels/side-panel';
import { ApplicationPanel } from './application-panel';
import { showApplications } from './show-applications';
import { texts } from './texts';

const COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';

/** The queue of partner applications, and the panel beside one that decides about it. */
export const partners: Feature = {
  texts,
  register(app) {
    app.addMenuLink({
      to: `content-manager/collection-types/${PARTNER_APPLICATION}`,
      icon: HandHeart,
      intlLabel: { id: 'warta.partners.menu', defaultMessage: texts.en['partners.menu'] ?? '' },
      permissions: [
        { action: 'plugin::content-manager.explorer.read', subject: PARTNER_APPLICATION },
      ],
      position: 3,
    });
  },
  bootstrap(app) {
    app.registerHook(COLUMNS, showApplications);
    contentManagerApis(app).addEditViewSidePanel([ApplicationPanel]);
  },
};
