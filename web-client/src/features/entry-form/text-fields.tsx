// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/design/fields';
import type { FieldErrors } from '@/lib/field-errors';
import { pick, useLanguage, type Bilingual } from '@/lib/format';
import { AuthorsField } from './authors-field';
import { ContactFields } from './contact-fields';
import type { DraftText } from './draft';
import { UnitField, type UnitOption } from './unit-field';
import classes from './entry-form.module.css';

/** Title, description, authors and category of a work. */
export function TextFields({
  draft,
  categories,
  units,
  asksBirths,
  errors,
  onChange,
}: {
  draft: DraftText;
  categories: readonly { id: string; name: Bilingual }[];
  units: readonly UnitOption[];
  /** Whether each author says when they were born. */
  asksBirths: boolean;
  errors: FieldErrors;
  onChange: (draft: DraftText) => void;
}) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  return (
    <div className={classes.fields}>
      {categories.length > 1 && (
        <div>
          <span className={classes.label} aria-hidden="true">
            {t('category')}
          </span>
          <SelectField
            label={t('category')}
            value={draft.categoryId}
            options={categories.map(({ id, name }) => ({ value: id, label: pick(name, language) }))}
            onChange={(event) => onChange({ ...draft, categoryId: event.target.value })}
          />
        </div>
      )}
      {units.length > 0 && (
        <UnitField
          units={units}
          value={draft.unitId ?? null}
          error={errors.at('unitId')}
          onChange={(unitId) => onChange({ ...draft, unitId })}
        />
      )}
      <TextInput
        id="title"
        label={t('title')}
        description={t('titleHint')}
        value={draft.title}
        error={errors.at('title')}
        onChange={(event) => onChange({ ...draft, title: event.target.value })}
      />
      <Textarea
        label={t('description')}
        description={t('descriptionHint')}
        value={draft.description}
        error={errors.at('description')}
        autosize
        minRows={4}
        maxRows={14}
        onChange={(event) => onChange({ ...draft, description: event.target.value })}
      />
      <AuthorsField
        authors={draft.authors.map((name, i) => ({
          name,
          ...(draft.details?.[i] ?? { role: '', bornOn: null }),
        }))}
        asksBirths={asksBirths}
        error={errors.at('authors', true)}
        onChange={(authors) =>
          onChange({
            ...draft,
            authors: authors.map(({ name }) => name),
            details: authors.map(({ role, bornOn }) => ({ role, bornOn })),
          })
        }
      />
      <ContactFields
        contact={draft.contact ?? { name: '', phone: '', email: '' }}
        errors={errors}
        onChange={(contact) => onChange({ ...draft, contact })}
      />
    </div>
  );
}
