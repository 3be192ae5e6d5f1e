// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CopyButton } from '@/design/copy-button';
import { Button } from '@/design/button';
import { Icon } from '@/design/icon';
import { paths } from '@/lib/paths';
import classes from './receipt-note.module.css';

/** Thanks, with the code by which the vote can be found again. */
export function ReceiptNote(props: {
  slug: string;
  code: string;
  /** Whether it took the place of an earlier vote. */
  change: boolean;
  onClose: () => void;
}) {
  const { slug, code, change, onClose } = props;
  const { t } = useTranslation(['voting', 'common']);
  return (
    <div className={classes.receipt} role="status">
      <p className={classes.thanks}>
        <Icon name="check" size={22} /> <span>{t(change ? 'thanksForChange' : 'thanks')}</span>
        <Button
          kind="quiet"
          size="s"
          icon="close"
          aria-label={t('common:close')}
          onClick={onClose}
        />
      </p>
      <p className={classes.line}>
        <span>{t('receiptCode')}</span> <code>{code}</code>
        <CopyButton text={code} kind="quiet" />
      </p>
      <Link to={paths.receipt(slug, code)}>{t('checkReceipt')}</Link>
    </div>
  );
}
