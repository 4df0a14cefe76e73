import { Flex } from '@strapi/design-system';
import { InputRenderer } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useReadNewStoryQuery } from '../panels/desk-api';
import { useFieldLabel } from './field-labels';
import { ManyEntries } from './many-entries';
import { OneEntry } from './one-entry';
import { useGivenDefaults } from './use-given-defaults';
import type { StoryPlaceProps } from './use-links';
import { useMayEdit } from './use-may-edit';

const GENRES = ['news', 'analysis', 'opinion', 'feature', 'advertorial'];

/** What the desk decides about a story: whose it is, where it is put, and how urgent it is. */
export function DeskFields(story: StoryPlaceProps) {
  const { formatMessage } = useIntl();
  const labelOf = useFieldLabel();
  const mayEdit = useMayEdit(story.documentId);
  const { data: newStory } = useReadNewStoryQuery(undefined, {
    skip: story.documentId !== undefined,
  });
  useGivenDefaults(newStory);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <OneEntry
        relation="region"
        isDisabled={!mayEdit('region')}
        fallback={newStory?.region?.name}
        {...story}
      />
      <OneEntry relation="channel" isDisabled={!mayEdit('channel')} {...story} />
      <ManyEntries relation="editions" isDisabled={!mayEdit('editions')} {...story} />
      <InputRenderer
        type="enumeration"
        name="genre"
        label={labelOf('genre')}
        required
        disabled={!mayEdit('genre')}
        options={GENRES.map((value) => ({ value, label: formatMessage({ id: value }) }))}
      />
      <InputRenderer
        type="integer"
        name="urgency"
        label={labelOf('urgency')}
        hint={formatMessage({ id: 'warta.desk.urgency-hint' })}
        disabled={!mayEdit('urgency')}
      />
      <InputRenderer
        type="string"
        name="slug"
        label={labelOf('slug')}
        hint={formatMessage({ id: 'warta.desk.slug-hint' })}
        disabled={!mayEdit('slug')}
      />
    </Flex>
  );
}
