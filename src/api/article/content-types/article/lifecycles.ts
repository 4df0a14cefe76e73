import { noteQuery } from '../../../../generated-api/noted-query';
import { prepareLabels, type ReadEvent, writeLabels } from '../../../../lifecycles/article-labels';

/**
 * Every read of stories, by the API, the Document Service and the admin panel alike, carries
 * `relativeTime`. It is not an attribute: publishing reads the draft through these hooks too and
 * would store it.
 */
export default {
  beforeFindOne: prepareLabels,
  beforeFindMany(event: ReadEvent) {
    noteQuery(event.params);
    prepareLabels(event);
  },
  beforeCount(event: ReadEvent) {
    noteQuery(event.params);
  },
  afterFindOne: writeLabels,
  afterFindMany: writeLabels,
};
