import type { StrapiApp } from '@strapi/strapi/admin';
import { ChecklistPanel } from './panels/checklist-panel';
import type { ContentManagerApis } from './panels/side-panel';
import { WorkflowPanel } from './panels/workflow-panel';
import { en } from './translations/en';
import { id } from './translations/id';
import { strapiInIndonesian } from './translations/strapi-in-indonesian';
import { toMessages } from './translations/to-messages';

export default {
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
    contentManager.addEditViewSidePanel([WorkflowPanel, ChecklistPanel]);
  },
  config: {
    locales: ['id', 'en'],
    translations: {
      id: { ...strapiInIndonesian, ...toMessages(id) },
      en: toMessages(en),
    },
    notifications: { releases: false },
    tutorials: false,
  },
};
