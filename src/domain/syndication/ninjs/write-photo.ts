import type { PhotoFile } from '../published-story';
import { withoutBlanks } from '../without-blanks';
import type { StoryRecord } from './story-record';
import { writeText } from './write-text';

const rendition = ({ name, url, contentType, width, height }: PhotoFile): object =>
  withoutBlanks({ name, href: url, contentType, width, height });

/**
 * The photo as an association; none for a story without one.
 *
 * @param files the photo in all its sizes, where more is known of them than the record's address
 */
export function writePhoto({ uri, photo }: StoryRecord, files: readonly PhotoFile[]): object[] {
  if (photo === null) {
    return [];
  }
  const { name = '', href, caption, credit, alternativeText } = photo;
  const original = href === null ? [] : [{ name: 'original', href }];
  return [
    {
      // The standard requires a name; an empty one is read as none.
      name,
      ...withoutBlanks({
        uri: `${uri.replace(/#.*$/s, '')}#photo`,
        rel: 'mainPhoto',
        type: 'picture',
        by: credit,
        headlines: writeText('main', alternativeText),
        descriptions: writeText('caption', caption),
        renditions: files.length > 0 ? files.map(rendition) : original,
      }),
    },
  ];
}
