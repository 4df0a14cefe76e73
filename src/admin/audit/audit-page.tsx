import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { useListAuditQuery } from './audit-api';
import { AuditFilters } from './audit-filters';
import { type AuditFilters as Filters, filtersOf, queryOf } from './audit-search';
import { AuditTable } from './audit-table';
import { ExportButton } from './export-button';
import { READING } from './permission';

/** The audit log. What is searched and the page are in the address: it can be sent, and gone back to. */
function AuditLog() {
  const { formatMessage } = useIntl();
  const [query, setQuery] = useSearchParams();
  const filters = filtersOf(query);
  const after = query.get('after');
  const {
    currentData: page,
    error,
    isFetching,
  } = useListAuditQuery({ ...queryOf(filters), ...(after && { after }) });

  const search = (changed: Filters) => setQuery(queryOf(changed));
  const names = [...new Set(page?.entries.map(({ who }) => who.name))].sort();
  const { message } = (error ?? {}) as { message?: string };
  const title = formatMessage({ id: 'warta.audit.title' });

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({ id: 'warta.audit.subtitle' })}
        primaryAction={<ExportButton filters={filters} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <AuditFilters
            key={JSON.stringify(filters)}
            applied={filters}
            names={names}
            onApply={search}
          />
          <Box aria-live="polite" aria-busy={isFetching}>
            {error && (
              <Typography textColor="danger600">
                {message || formatMessage({ id: 'warta.failed' })}
              </Typography>
            )}
            {!error && !page && <Page.Loading />}
            {page && page.entries.length === 0 && (
              <EmptyStateLayout content={formatMessage({ id: 'warta.audit.nothing' })} />
            )}
            {page && page.entries.length > 0 && (
              <AuditTable
                entries={page.entries}
                onNarrow={(narrower) => search({ ...filters, ...narrower })}
              />
            )}
          </Box>
          <Flex gap={3} justifyContent="flex-end">
            {after && (
              <Button variant="tertiary" onClick={() => search(filters)}>
                {formatMessage({ id: 'warta.audit.newest' })}
              </Button>
            )}
            {page?.next && (
              <Button
                variant="secondary"
                onClick={() => setQuery({ ...queryOf(filters), after: page.next ?? '' })}
              >
                {formatMessage({ id: 'warta.audit.older' })}
              </Button>
            )}
          </Flex>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

export default function AuditPage() {
  return (
    <Page.Protect permissions={READING}>
      <AuditLog />
    </Page.Protect>
  );
}
