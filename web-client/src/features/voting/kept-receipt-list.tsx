// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Tag } from '@/design/tag';
import { formatDateTime, useLanguage } from '@/lib/format';
import classes from './kept-receipt-list.module.css';
import { keptReceipts } from './kept-receipts';

/** The receipts that this browser was given. */
export function KeptReceipts(props: {
  contestId: string;
  timeZone: string;
  onChoose: (code: string) => void;
}) {
  const { contestId, timeZone, onChoose } = props;
  const { t } = useTranslation('voting');
  const language = useLanguage();
  const receipts = keptReceipts(contestId);
  if (receipts.length === 0) return <p className={classes.none}>{t('receiptsNone')}</p>;
  return (
    <ul className={classes.list}>
      {receipts.map(({ code, number, title, acceptedAt, changed }) => (
        <li key={code}>
          <div>
            <strong>
              {number} · {title}
            </strong>
            <span>
              <code>{code}</code> · {formatDateTime(acceptedAt, timeZone, language)}
            </span>
            {changed && <Tag>{t('receiptChangedHere')}</Tag>}
          </div>
          <Button size="s" onClick={() => onChoose(code)}>
            {t('receiptCheck')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
