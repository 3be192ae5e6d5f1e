// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Note } from '@/design/states';
import { keptReceiptOf } from './kept-receipts';

/**
 * Which vote a tap would change. The work is named only where this browser keeps the vote's receipt:
 * the server does not say it.
 */
export function ChangeNote(props: { contestId: string; leafHash: string | null }) {
  const { t } = useTranslation('voting');
  const kept = props.leafHash ? keptReceiptOf(props.contestId, props.leafHash) : undefined;
  return (
    <Note live={false}>
      {kept
        ? t('changeFrom', { work: [kept.number, kept.title].filter(Boolean).join(' · ') })
        : t('changeFromUnknown')}
    </Note>
  );
}
