// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Columns } from '@/design/desk';
import type { FieldErrors } from '@/lib/field-errors';
import type { DraftContact } from './draft';
import classes from './entry-form.module.css';

/** Whom the organisers call or write to about the work. */
export function ContactFields({
  contact,
  errors,
  onChange,
}: {
  contact: DraftContact;
  errors: FieldErrors;
  onChange: (contact: DraftContact) => void;
}) {
  const { t } = useTranslation('entry-form');
  return (
    <fieldset className={classes.group} id="contact">
      <legend>{t('contact')}</legend>
      <p className={classes.hint}>{t('contactHint')}</p>
      <div className={classes.contact}>
        <TextInput
          label={t('contactName')}
          autoComplete="name"
          value={contact.name}
          error={errors.at('contact.name')}
          onChange={(event) => onChange({ ...contact, name: event.target.value })}
        />
        <Columns>
          <TextInput
            label={t('contactPhone')}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            value={contact.phone}
            error={errors.at('contact.phone')}
            onChange={(event) => onChange({ ...contact, phone: event.target.value })}
          />
          <TextInput
            label={t('contactEmail')}
            type="email"
            inputMode="email"
            autoComplete="email"
            value={contact.email}
            error={errors.at('contact.email')}
            onChange={(event) => onChange({ ...contact, email: event.target.value })}
          />
        </Columns>
      </div>
    </fieldset>
  );
}
