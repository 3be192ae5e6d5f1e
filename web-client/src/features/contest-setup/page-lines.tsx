// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { SelectField } from '@/design/fields';
import type { FieldErrors } from '@/lib/field-errors';
import type { EnumOf } from '@/lib/graphql';
import classes from './contest-setup.module.css';
import type { TypedText } from './setup-form';

/** A line of the form; `line` tells it from the others while some come and go. */
type Line = { line: string; link: string; fileId: string | null };
export type TypedBody = Line & { role: EnumOf<'BodyRole'>; name: TypedText };
export type TypedDocument = Line & { number: string; issuedOn: string; title: TypedText };

let lines = 0;

/** An empty line, told from all that were made before. */
export function newLine(): Line {
  lines += 1;
  return { line: `page line ${lines}`, link: '', fileId: null };
}

const roles: EnumOf<'BodyRole'>[] = ['HOST', 'ORGANISER', 'SPONSOR'];

type LineProps<Line, Name extends string> = Record<Name, Line> & {
  path: string;
  errors: FieldErrors;
  file: ReactNode;
  onChange: (line: Line) => void;
  onRemove: () => void;
};

/** An organising body and its logo. */
export function BodyFields({
  body,
  path,
  errors,
  file,
  onChange,
  onRemove,
}: LineProps<TypedBody, 'body'>) {
  const { t } = useTranslation('contest-setup');
  const { role, name, link } = body;
  return (
    <div className={classes.line}>
      <div>
        <span className={classes.label} aria-hidden="true">
          {t('bodyRole')}
        </span>
        <SelectField
          label={t('bodyRole')}
          value={role}
          options={roles.map((value) => ({ value, label: t(`bodyRole_${value}`) }))}
          onChange={(event) =>
            onChange({ ...body, role: event.target.value as EnumOf<'BodyRole'> })
          }
        />
      </div>
      <TextInput
        label={t('bodyName')}
        value={name.vi}
        error={errors.at(`${path}.name`, true)}
        onChange={(event) => onChange({ ...body, name: { ...name, vi: event.target.value } })}
      />
      <TextInput
        label={t('inEnglishShort')}
        lang="en"
        value={name.en}
        onChange={(event) => onChange({ ...body, name: { ...name, en: event.target.value } })}
      />
      <TextInput
        label={t('link')}
        type="url"
        placeholder="https://"
        value={link}
        error={errors.at(`${path}.link`)}
        onChange={(event) => onChange({ ...body, link: event.target.value })}
      />
      <Button kind="quiet" icon="close" aria-label={t('removeLine')} onClick={onRemove} />
      <div className={classes.lineFile} role="group" aria-label={t('logo')}>
        {file}
      </div>
    </div>
  );
}

/** An official document and its file. */
export function DocumentFields({
  paper,
  path,
  errors,
  file,
  onChange,
  onRemove,
}: LineProps<TypedDocument, 'paper'>) {
  const { t } = useTranslation('contest-setup');
  const { number, issuedOn, title, link } = paper;
  return (
    <div className={classes.line}>
      <TextInput
        label={t('documentNumber')}
        placeholder="115/KH-UBND"
        value={number}
        error={errors.at(`${path}.number`)}
        onChange={(event) => onChange({ ...paper, number: event.target.value })}
      />
      <TextInput
        label={t('documentDate')}
        type="date"
        value={issuedOn}
        error={errors.at(`${path}.issuedOn`)}
        onChange={(event) => onChange({ ...paper, issuedOn: event.target.value })}
      />
      <TextInput
        label={t('documentTitle')}
        value={title.vi}
        error={errors.at(`${path}.title`, true)}
        onChange={(event) => onChange({ ...paper, title: { ...title, vi: event.target.value } })}
      />
      <TextInput
        label={t('link')}
        type="url"
        placeholder="https://"
        value={link}
        error={errors.at(`${path}.link`)}
        onChange={(event) => onChange({ ...paper, link: event.target.value })}
      />
      <Button kind="quiet" icon="close" aria-label={t('removeLine')} onClick={onRemove} />
      <div className={classes.lineFile} role="group" aria-label={t('documentFile')}>
        {file}
      </div>
    </div>
  );
}
