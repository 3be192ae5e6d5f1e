// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Facts } from '@/design/card';
import { CopyButton } from '@/design/copy-button';
import { Row } from '@/design/desk';
import { formatDateTime, formatTimeZone, useLanguage } from '@/lib/format';
import classes from './entry-form.module.css';

/** Says that a work has been received, under which number and when; to keep, copy or print. */
export function Receipt({
  number,
  title,
  contestName,
  submittedAt,
  timeZone,
}: {
  number: string;
  title: string;
  contestName: string;
  submittedAt: string;
  timeZone: string;
}) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  const at = `${formatDateTime(submittedAt, timeZone, language)}, ${formatTimeZone(timeZone, submittedAt, language)}`;
  const text = [
    `${t('receiptNumber')}: ${number}`,
    `${t('receiptEntry')}: ${title}`,
    `${t('receiptContest')}: ${contestName}`,
    `${t('receiptAt')}: ${at} (${submittedAt})`,
  ].join('\n');
  return (
    <section className={classes.receipt} aria-label={t('receiptTitle')}>
      <h2>{t('receiptTitle')}</h2>
      <p className={classes.receiptNumber}>{number}</p>
      <Facts
        facts={[
          { name: t('receiptEntry'), value: title },
          { name: t('receiptContest'), value: contestName },
          { name: t('receiptAt'), value: at },
        ]}
      />
      <p className={classes.hint}>{t('receiptHint')}</p>
      <div className={classes.noPrint}>
        <Row>
          <CopyButton text={text} label={t('copyReceipt')} />
          <Button size="s" icon="download" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Row>
      </div>
    </section>
  );
}
