import type { FC } from 'hono/jsx';
import {
  LEGAL_FORMS,
  MOST_PORTFOLIO_LINKS,
  STATEMENT_LENGTH,
} from '../../../../src/domain/partner-application/application-limits';
import {
  ATTACHMENT_MAX_SIZE,
  MOST_ATTACHMENTS,
} from '../../../../src/domain/partner-application/attachment';
import { usePage } from '../../components/use-page';
import { FormAlert } from '../../forms/form-alert';
import { FormField } from '../../forms/form-field';
import { LabelledField } from '../../forms/labelled-field';
import type { Refusal } from '../../forms/refusal';
import type { RegionGroup } from './region-choices';

const MEGABYTES = ATTACHMENT_MAX_SIZE / 1024 / 1024;

/** Whoever sees or hears the page does not come upon it; a program that fills in everything does. */
const Trap: FC<{ label: string }> = ({ label }) => (
  <div class="visually-hidden" aria-hidden="true">
    <label for="fax">{label}</label>
    <input id="fax" name="fax" tabindex={-1} autocomplete="off" />
  </div>
);

/**
 * The form of a partner application.
 * @param filled what was sent, when it was refused
 */
export const ApplicationForm: FC<{
  groups: readonly RegionGroup[];
  filled?: Readonly<Record<string, string>>;
  refusal?: Refusal | undefined;
}> = ({ groups, filled = {}, refusal }) => {
  const { words, links } = usePage();
  const { form } = words.partners;
  const field = (name: string) => ({ name, value: filled[name], refusal });
  const labelled = (name: string) => ({ name, refusal });

  return (
    <form
      method="post"
      action={links.partners}
      enctype="multipart/form-data"
      data-challenge="/kemitraan/tantangan"
    >
      <noscript>
        <p class="form-alert">{form.needsScript}</p>
      </noscript>
      <FormAlert refusal={refusal} />
      <input type="hidden" name="altcha" />
      <Trap label={form.trap} />
      <FormField
        {...field('organisation')}
        label={form.organisation}
        autocomplete="organization"
        maxlength={120}
        required
      />
      <LabelledField
        {...labelled('legalForm')}
        label={form.legalForm}
        control={(attributes) => (
          <select {...attributes} required>
            <option value="">{form.choose}</option>
            {LEGAL_FORMS.map((name) => (
              <option value={name} selected={name === filled.legalForm}>
                {form.legalForms[name]}
              </option>
            ))}
          </select>
        )}
      />
      <FormField
        {...field('website')}
        label={form.website}
        hint={form.websiteHint}
        type="url"
        autocomplete="url"
        maxlength={255}
      />
      <LabelledField
        {...labelled('region')}
        label={form.region}
        hint={form.regionHint}
        control={(attributes) => (
          <select {...attributes} required>
            <option value="">{form.choose}</option>
            {groups.map(({ province, regions }) => {
              const options = regions.map(({ name, slug }) => (
                <option value={slug} selected={slug === filled.region}>
                  {name}
                </option>
              ));
              return province === '' ? options : <optgroup label={province}>{options}</optgroup>;
            })}
          </select>
        )}
      />
      <h3>{form.contact}</h3>
      <FormField
        {...field('contactName')}
        label={form.contactName}
        autocomplete="name"
        maxlength={120}
        required
      />
      <FormField
        {...field('contactEmail')}
        label={form.contactEmail}
        hint={form.contactEmailHint}
        type="email"
        autocomplete="email"
        maxlength={254}
        required
      />
      <FormField
        {...field('contactPhone')}
        label={form.contactPhone}
        hint={form.optional}
        type="tel"
        autocomplete="tel"
        maxlength={40}
      />
      <h3>{form.work}</h3>
      <LabelledField
        {...labelled('portfolio')}
        label={form.portfolio}
        hint={form.portfolioHint(MOST_PORTFOLIO_LINKS)}
        control={(attributes) => (
          <textarea {...attributes} rows={3} required>
            {filled.portfolio}
          </textarea>
        )}
      />
      <LabelledField
        {...labelled('statement')}
        label={form.statement}
        hint={
          <>
            {form.statementHint(STATEMENT_LENGTH.least, STATEMENT_LENGTH.most)}{' '}
            <span data-counts="statement" data-text={form.statementCount} />
          </>
        }
        control={(attributes) => (
          <textarea
            {...attributes}
            rows={8}
            minlength={STATEMENT_LENGTH.least}
            maxlength={STATEMENT_LENGTH.most}
            required
          >
            {filled.statement}
          </textarea>
        )}
      />
      <LabelledField
        {...labelled('attachments')}
        label={form.attachments}
        hint={form.attachmentsHint(MOST_ATTACHMENTS, MEGABYTES)}
        control={(attributes) => (
          <input
            {...attributes}
            type="file"
            accept="application/pdf,image/png,image/jpeg"
            multiple
            data-too-many={form.tooManyFiles(MOST_ATTACHMENTS)}
            data-too-large={form.tooLargeFile(MEGABYTES)}
          />
        )}
      />
      <button type="submit">{form.send}</button>
      <p
        class="progress"
        role="status"
        data-checking={form.checking}
        data-sending={form.sending}
        data-failed={form.checkFailed}
      />
    </form>
  );
};
