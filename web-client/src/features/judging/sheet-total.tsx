// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatDecimal, useLanguage } from '@/lib/format';
import classes from './judging.module.css';
import { previewScore, type Criterion, type SheetDraft } from './score-sheet';

/** The weighted score: the server's where it has seen these marks, else a preview that says so. */
export function SheetTotal({
  draft,
  criteria,
  serverScore,
}: {
  draft: SheetDraft;
  criteria: readonly Criterion[];
  serverScore: string | null;
}) {
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const preview = previewScore(draft, criteria);
  const figure = serverScore ?? (preview === null ? null : String(preview));
  return (
    <div className={classes.total}>
      <span>
        <strong>{t('total')}</strong>
        <br />
        <span className={classes.quiet}>
          {figure === null ? t('totalLater') : serverScore ? t('totalServer') : t('totalPreview')}
        </span>
      </span>
      <output className={classes.figure}>
        {figure === null ? '–' : formatDecimal(figure, 2, language)}
        <small> / 100</small>
      </output>
    </div>
  );
}
