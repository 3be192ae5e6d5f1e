// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Markdown } from '@/design/markdown';
import classes from './entry-form.module.css';

/** The contest's own words, and the tick that accepts them. */
export function ConsentField({
  text,
  checked,
  error,
  onChange,
}: {
  text: string;
  checked: boolean;
  error: string | undefined;
  onChange: (checked: boolean) => void;
}) {
  const { t } = useTranslation('entry-form');
  return (
    <div className={classes.consent}>
      {/* Long texts scroll, by keyboard too. */}
      <div className={classes.consentText} tabIndex={0} role="region" aria-label={t('consentText')}>
        <Markdown text={text} />
      </div>
      <Checkbox
        id="consent"
        size="md"
        checked={checked}
        error={error}
        label={t('consent')}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
