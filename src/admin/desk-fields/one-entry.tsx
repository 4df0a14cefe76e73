import { Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { EntryCombobox } from './entry-combobox';
import { useFieldLabel } from './field-labels';
import type { DeskRelation } from './links-api';
import { type StoryPlaceProps, useLinks } from './use-links';

interface OneEntryProps extends StoryPlaceProps {
  relation: DeskRelation;
  isDisabled: boolean;
  /** What it will be when nothing is chosen. */
  fallback?: string;
}

/** The one region or channel of a story. */
export function OneEntry({ relation, isDisabled, fallback, ...story }: OneEntryProps) {
  const { formatMessage } = useIntl();
  const labelOf = useFieldLabel();
  const { chosen, choose, error, isLoading } = useLinks(relation, story);
  return (
    <Field.Root name={relation} error={error} width="100%">
      <Field.Label>{labelOf(relation)}</Field.Label>
      <EntryCombobox
        relation={relation}
        chosen={chosen[0]}
        placeholder={fallback ?? formatMessage({ id: `warta.desk.choose-${relation}` })}
        isDisabled={isDisabled || isLoading}
        onChoose={(entry) => choose([entry])}
        onClear={() => choose([])}
      />
      <Field.Error />
    </Field.Root>
  );
}
