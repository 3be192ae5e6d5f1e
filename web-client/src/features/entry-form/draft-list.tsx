// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/design/button';
import { Stack } from '@/design/desk';
import classes from './entry-form.module.css';

/** Drafts that were begun earlier, to go on with. */
export function DraftList({
  drafts,
}: {
  drafts: readonly { id: string; title: string; to: string; sub: string }[];
}) {
  const { t } = useTranslation('entry-form');
  return (
    <section className={classes.step}>
      <h2>{t('draftsTitle')}</h2>
      <Stack gap="s">
        {drafts.map(({ id, title, to, sub }) => (
          <div className={classes.bar} key={id}>
            <span>
              <strong>{title || t('untitled')}</strong>
              <br />
              <span className={classes.hint}>{sub}</span>
            </span>
            <ButtonLink size="s" to={to} aria-label={`${t('continue')}: ${title || t('untitled')}`}>
              {t('continue')}
            </ButtonLink>
          </div>
        ))}
      </Stack>
    </section>
  );
}
