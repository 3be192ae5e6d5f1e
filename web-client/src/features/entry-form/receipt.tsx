// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@/design/button';
import { Facts } from '@/design/card';
import { CopyButton } from '@/design/copy-button';
import { Row } from '@/design/desk';
import { formatSeconds, formatTimeZone, pick, useLanguage } from '@/lib/format';
import { paths } from '@/lib/paths';
import { FileEvidence, useFileFacts, type HandedIn } from './evidence';
import classes from './entry-form.module.css';

/** Says that a work has been received, under which number and when; to keep, copy or print. */
export function Receipt({ receipt }: { receipt: HandedIn }) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  const fileFacts = useFileFacts(receipt.contest.timeZone);
  const { code, number, title, submittedAt, contest, inTime } = receipt;
  const { timeZone } = contest;
  const at = `${formatSeconds(submittedAt, timeZone, language)}, ${formatTimeZone(timeZone, submittedAt, language)}`;
  const address = `${location.origin}${paths.handedIn(code)}`;
  const facts = [
    ...(title === null ? [] : [{ name: t('receiptEntry'), value: title }]),
    { name: t('receiptContest'), value: pick(contest.name, language) },
    { name: t('receiptAt'), value: at },
    ...(inTime
      ? [
          {
            name: t('inTime'),
            value: t(`inTime_${inTime.by}`, { time: formatSeconds(inTime.at, timeZone, language) }),
          },
        ]
      : []),
    { name: t('receiptCode'), value: code },
  ];
  const text = [
    `${t('receiptNumber')}: ${number ?? ''}`,
    ...facts.map(({ name, value }) => `${name}: ${value}`),
    ...receipt.files.flatMap((file) => [
      '',
      ...fileFacts(file).map(({ name, value }) => `${name}: ${value}`),
    ]),
    '',
    address,
  ].join('\n');
  return (
    <section className={classes.receipt} aria-label={t('receiptTitle')}>
      <h2>{t('receiptTitle')}</h2>
      <p className={classes.receiptNumber}>{number}</p>
      <Facts facts={facts} />
      <FileEvidence receipt={receipt} />
      <p className={classes.hint}>{t('receiptHint')}</p>
      <div className={classes.noPrint}>
        <Row>
          <CopyButton text={text} label={t('copyReceipt')} />
          <Button size="s" icon="download" onClick={() => window.print()}>
            {t('print')}
          </Button>
          <Link to={paths.handedIn(code)}>{t('verifyReceipt')}</Link>
        </Row>
      </div>
    </section>
  );
}
