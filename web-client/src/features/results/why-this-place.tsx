// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/design/copy-button';
import { Icon } from '@/design/icon';
import classes from './why-this-place.module.css';

/** One sentence to quote: what puts a place above the next. */
export function WhyThisPlace({ sentence }: { sentence: string }) {
  const { t } = useTranslation('results');
  return (
    <div className={classes.why}>
      <Icon name="quote" size={18} />
      <q>{sentence}</q>
      <CopyButton text={sentence} label={t('copySentence')} kind="quiet" />
    </div>
  );
}
