import {
  Link,
  Table,
  Tbody,
  Td,
  TextButton,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { LiveTime } from '../live-time/live-time';
import type { AuditEntry } from './audit-api';
import type { AuditFilters } from './audit-search';
import { EntryDetails } from './entry-details';
import { targetPath } from './target-path';

const COLUMNS = ['when', 'who', 'action', 'documentId', 'details'] as const;

const TOP = { verticalAlign: 'top', paddingTop: '1.2rem', paddingBottom: '1.2rem' } as const;

interface AuditTableProps {
  entries: readonly AuditEntry[];
  /** Narrows the search to what is pointed at. */
  onNarrow(filter: AuditFilters): void;
}

/** Who did what to which document and when, a row each. */
export function AuditTable({ entries, onNarrow }: AuditTableProps) {
  const { formatMessage } = useIntl();
  const typeName = (uid: string) =>
    formatMessage({ id: `warta.audit.type.${uid}`, defaultMessage: uid });
  return (
    <Table colCount={COLUMNS.length} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage({ id: `warta.audit.${column}` })}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => {
          const { id, at, who, action, contentType, documentId, title, details } = entry;
          const path = targetPath(entry);
          const name = title || documentId;
          return (
            <Tr key={id}>
              <Td style={{ ...TOP, whiteSpace: 'nowrap' }}>
                <Typography>
                  <LiveTime instant={at} />
                </Typography>
              </Td>
              <Td style={TOP}>
                <TextButton
                  onClick={() => onNarrow({ who: who.id === null ? who.name : String(who.id) })}
                  title={formatMessage({ id: 'warta.audit.only-who' }, { who: who.name })}
                >
                  {who.name}
                </TextButton>
              </Td>
              <Td style={TOP}>
                <Typography>{formatMessage({ id: `warta.action.${action}` })}</Typography>
              </Td>
              <Td style={{ ...TOP, minWidth: '22rem', whiteSpace: 'normal' }}>
                {path ? (
                  <Link tag={NavLink} to={path} style={{ whiteSpace: 'normal' }}>
                    {name}
                  </Link>
                ) : (
                  <Typography>{name}</Typography>
                )}
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {typeName(contentType)}
                </Typography>
                <TextButton onClick={() => onNarrow({ documentId })}>
                  {formatMessage({ id: 'warta.audit.only-document' })}
                </TextButton>
              </Td>
              <Td style={{ ...TOP, minWidth: '22rem', maxWidth: '44rem', whiteSpace: 'normal' }}>
                <EntryDetails contentType={contentType} details={details} />
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
}
