import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Edition } from '../own-desk/own-desk-api';
import { useFindEditionsQuery } from './carrying-api';
import { useChangeEditions } from './use-change-editions';

/** How long a search waits for the next letter, in milliseconds. */
const PAUSE = 300;

interface EditionPickerProps {
  story: string;
  carried: readonly Edition[];
  /** Null to search among all editions of the network. */
  offered: readonly Edition[] | null;
}

/** Finds an edition by its name and takes the story into it: there may be hundreds. */
export function EditionPicker({ story, carried, offered }: EditionPickerProps) {
  const { formatMessage } = useIntl();
  const { changeEditions, isLoading } = useChangeEditions(story, 'carry');
  const [name, setName] = useState('');
  const searched = useDebounce(name, PAUSE);
  const { data: found = [], isFetching } = useFindEditionsQuery(searched, {
    skip: offered !== null,
  });
  const isCarried = ({ documentId }: Edition) =>
    carried.some((edition) => edition.documentId === documentId);
  const choices = (offered ?? found).filter((edition) => !isCarried(edition));

  function take(documentId: string | undefined) {
    const edition = choices.find((choice) => choice.documentId === documentId);
    if (edition) {
      setName('');
      return changeEditions(edition);
    }
  }

  return (
    <Field.Root name="take-into-edition">
      <Field.Label>{formatMessage({ id: 'warta.carrying.take' })}</Field.Label>
      <Combobox
        size="S"
        value=""
        textValue={name}
        onTextValueChange={(text) => setName(text ?? '')}
        onChange={take}
        onClear={() => setName('')}
        autocomplete={offered === null ? 'none' : 'list'}
        loading={isFetching || isLoading}
        placeholder={formatMessage({ id: 'warta.carrying.search' })}
        noOptionsMessage={() => formatMessage({ id: 'warta.carrying.not-found' })}
      >
        {choices.map(({ documentId, name: label }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={label}>
            {label}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}
