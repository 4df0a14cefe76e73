import type { Feature } from '../feature';
import { documentActionApis } from './document-action';
import { publishStory } from './publish-story';
import { texts } from './texts';
import { WayOutNote } from './way-out-note';

/** The button that brings a story to readers, or as near to them as its editor may. */
export const publishAction: Feature = {
  texts,
  bootstrap(app) {
    documentActionApis(app).addDocumentAction((actions) =>
      actions.map((action) => (action.type === 'publish' ? publishStory(action) : action)),
    );
    app.getPlugin('content-manager').injectComponent('editView', 'right-links', {
      name: 'warta-way-out',
      Component: WayOutNote,
    });
  },
};
