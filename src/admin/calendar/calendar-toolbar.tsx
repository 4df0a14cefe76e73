import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Edition } from './calendar-api';
import { type CalendarView, turnPage, VIEWS } from './calendar-view';

/** A select has no value that is nothing. */
const ALL = 'all';

interface CalendarToolbarProps {
  shown: CalendarView;
  today: string;
  /** Those that there is something to choose of. */
  editions: readonly Edition[];
  onShow: (view: CalendarView) => void;
}

/** Where the calendar is turned to another week or month, view or edition. */
export function CalendarToolbar({ shown, today, editions, onShow }: CalendarToolbarProps) {
  const { formatMessage } = useIntl();
  const say = (name: string) => formatMessage({ id: `warta.calendar.${name}` });
  return (
    <Flex wrap="wrap" gap={4} justifyContent="space-between" alignItems="flex-end">
      <Flex gap={2} role="group" aria-label={say('turn')}>
        <Button
          variant="tertiary"
          startIcon={<ArrowLeft />}
          onClick={() => onShow(turnPage(shown, -1))}
        >
          {say(`previous-${shown.view}`)}
        </Button>
        <Button variant="tertiary" onClick={() => onShow({ ...shown, day: today })}>
          {say('today')}
        </Button>
        <Button
          variant="tertiary"
          endIcon={<ArrowRight />}
          onClick={() => onShow(turnPage(shown, 1))}
        >
          {say(`next-${shown.view}`)}
        </Button>
      </Flex>
      <Flex gap={4} alignItems="flex-end">
        <Field.Root>
          <Field.Label>{say('edition')}</Field.Label>
          <SingleSelect
            value={shown.region ?? ALL}
            onChange={(value) => onShow({ ...shown, region: value === ALL ? null : String(value) })}
          >
            <SingleSelectOption value={ALL}>{say('all-editions')}</SingleSelectOption>
            {editions.map(({ documentId, name }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Flex gap={2} role="group" aria-label={say('view')}>
          {VIEWS.map((view) => (
            <Button
              key={view}
              variant={view === shown.view ? 'secondary' : 'tertiary'}
              aria-pressed={view === shown.view}
              onClick={() => onShow({ ...shown, view })}
            >
              {say(view)}
            </Button>
          ))}
        </Flex>
      </Flex>
    </Flex>
  );
}
