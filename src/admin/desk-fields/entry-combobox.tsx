import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type DeskRelation, type OfferedEntry, useOfferEntriesQuery } from './links-api';

/** How long the editor has to pause before the entries are searched, in milliseconds. */
const PAUSE = 250;

interface EntryComboboxProps {
  relation: DeskRelation;
  /** Shown while nobody is searching. */
  chosen?: OfferedEntry;
  /** Not offered. */
  omitted?: readonly { id: number }[];
  placeholder: string;
  isDisabled: boolean;
  onChoose(entry: OfferedEntry): void;
  /** Without it what is chosen can only be exchanged. */
  onClear?(): void;
}

/** Searches the entries that a relation may link to, on the server, and has one chosen. */
export function EntryCombobox(props: EntryComboboxProps) {
  const { relation, chosen, omitted = [], placeholder, isDisabled, onChoose, onClear } = props;
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const search = useDebounce(typed.trim(), PAUSE);
  const { data: offered = [], isFetching } = useOfferEntriesQuery(
    { relation, search },
    // Asked anew at every opening: there may be a new entry.
    { skip: !isOpen, refetchOnMountOrArgChange: true },
  );
  const name = chosen?.name ?? '';
  const entries = offered.filter(({ id }) => !omitted.some((entry) => entry.id === id));

  function openOrClose(toOpen: boolean) {
    setOpen(toOpen);
    setTyped('');
  }
  function type(text: string) {
    // The first letter comes while the name still stands there.
    const isFirst = !isOpen && text !== '';
    setTyped(isFirst && text.startsWith(name) ? text.slice(name.length) : text);
    if (isFirst && text !== name) {
      setOpen(true);
    }
  }
  function choose(id: string | undefined) {
    const entry = entries.find((offer) => String(offer.id) === id);
    if (entry && entry.id !== chosen?.id) {
      onChoose(entry);
    }
  }

  return (
    <Combobox
      autocomplete="none"
      open={isOpen}
      onOpenChange={openOrClose}
      value={chosen ? String(chosen.id) : ''}
      textValue={isOpen ? typed : name}
      onTextValueChange={type}
      onChange={choose}
      onClear={chosen && !isDisabled ? onClear : undefined}
      clearLabel={formatMessage({ id: 'warta.desk.clear' })}
      placeholder={name || placeholder}
      disabled={isDisabled}
      // Its own `loading` would take this message away and bring it back beside the entries.
      noOptionsMessage={() =>
        formatMessage({ id: isFetching ? 'warta.loading' : 'warta.desk.nothing-found' })
      }
    >
      {entries.map((entry) => (
        <ComboboxOption key={entry.id} value={String(entry.id)} textValue={entry.name}>
          {entry.name}
        </ComboboxOption>
      ))}
    </Combobox>
  );
}
