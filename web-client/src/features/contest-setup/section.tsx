// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { Note } from '@/design/states';
import { useTranslation } from 'react-i18next';
import classes from './contest-setup.module.css';

/** One part of the set-up; locked parts can be read but not changed. */
export function SetupSection({
  title,
  hint,
  id,
  locked = false,
  children,
}: {
  title: string;
  hint?: string | undefined;
  id: string;
  locked?: boolean | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation('contest-setup');
  return (
    <section className={classes.section} id={id}>
      <div>
        <h2>{title}</h2>
        {hint && <p className={classes.hint}>{hint}</p>}
      </div>
      {locked && <Note>{t('lockedPart')}</Note>}
      <fieldset className={classes.fields} disabled={locked}>
        {children}
      </fieldset>
    </section>
  );
}
