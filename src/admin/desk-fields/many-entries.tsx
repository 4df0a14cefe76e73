import { Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { EntryCombobox } from './entry-combobox';
import { useFieldLabel } from './field-labels';
import type { DeskRelation } from './links-api';
import { type StoryPlaceProps, useLinks } from './use-links';

interface ManyEntriesProps extends StoryPlaceProps {
  relation: DeskRelation;
  isDisabled: boolean;
}

/** The editions that carry a story. */
export function ManyEntries({ relation, isDisabled, ...story }: ManyEntriesProps) {
  const { formatMessage } = useIntl();
  const labelOf = useFieldLabel();
  const { chosen, choose, error, isLoading } = useLinks(relation, story);
  return (
    <Field.Root
      name={relation}
      error={error}
      hint={formatMessage({ id: `warta.desk.${relation}-hint` })}
      width="100%"
    >
      <Field.Label>{labelOf(relation)}</Field.Label>
      <EntryCombobox
        relation={relation}
        omitted={chosen}
        placeholder={formatMessage({ id: `warta.desk.choose-${relation}` })}
        isDisabled={isDisabled || isLoading}
        onChoose={(entry) => choose([...chosen, entry])}
      />
      <Flex wrap="wrap" gap={1}>
        {chosen.map((entry) => (
          <Tag
            key={entry.id}
            icon={<Cross />}
            label={formatMessage({ id: 'warta.desk.remove' }, { name: entry.name })}
            disabled={isDisabled}
            onClick={() => choose(chosen.filter(({ id }) => id !== entry.id))}
          >
            {entry.name}
          </Tag>
        ))}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
