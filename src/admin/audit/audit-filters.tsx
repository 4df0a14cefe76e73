import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { AUDIT_ACTIONS } from '../../domain/audit';
import { FILTERS, type Filter, type AuditFilters as Filters } from './audit-search';

const TYPES = { who: 'text', documentId: 'text', from: 'date', to: 'date' } as const;

interface AuditFiltersProps {
  applied: Filters;
  /** Names that are offered while one is written. */
  names: readonly string[];
  onApply(filters: Filters): void;
}

/** Where a filter is not named as the column is. */
const LABELS: Partial<Record<Filter, string>> = { documentId: 'document-number' };

/** By what the log is searched: who, what, on which document, and when. */
export function AuditFilters({ applied, names, onApply }: AuditFiltersProps) {
  const { formatMessage } = useIntl();
  const [filters, setFilters] = useState(applied);
  const set = (name: Filter, value: string) => setFilters({ ...filters, [name]: value });

  function apply(event: FormEvent) {
    event.preventDefault();
    onApply(filters);
  }

  return (
    <form onSubmit={apply} aria-label={formatMessage({ id: 'warta.audit.filters' })}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        {FILTERS.map((name) => (
          <Field.Root key={name} name={`audit-${name}`} minWidth="16rem" flex="1">
            <Field.Label>
              {formatMessage({ id: `warta.audit.${LABELS[name] ?? name}` })}
            </Field.Label>
            {name === 'action' ? (
              <SingleSelect
                value={filters.action ?? ''}
                placeholder={formatMessage({ id: 'warta.audit.any' })}
                clearLabel={formatMessage({ id: 'warta.audit.clear' })}
                onChange={(value) => set(name, String(value))}
                onClear={() => set(name, '')}
              >
                {AUDIT_ACTIONS.map((action) => (
                  <SingleSelectOption key={action} value={action}>
                    {formatMessage({ id: `warta.action.${action}` })}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            ) : (
              <TextInput
                type={TYPES[name]}
                list={name === 'who' ? 'audit-names' : undefined}
                value={filters[name] ?? ''}
                onChange={({ target }: { target: HTMLInputElement }) => set(name, target.value)}
              />
            )}
          </Field.Root>
        ))}
        <datalist id="audit-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button type="submit" size="L">
          {formatMessage({ id: 'warta.audit.apply' })}
        </Button>
        <Button type="button" size="L" variant="tertiary" onClick={() => onApply({})}>
          {formatMessage({ id: 'warta.audit.clear' })}
        </Button>
      </Flex>
    </form>
  );
}
