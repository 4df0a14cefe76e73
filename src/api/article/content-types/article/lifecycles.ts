import { prepareLabels, writeLabels } from '../../../../lifecycles/article-labels';

/**
 * Every read of stories, by the API, the Document Service and the admin panel alike, carries
 * `relativeTime`. It is not an attribute: publishing reads the draft through these hooks too and
 * would store it.
 */
export default {
  beforeFindOne: prepareLabels,
  beforeFindMany: prepareLabels,
  afterFindOne: writeLabels,
  afterFindMany: writeLabels,
};
