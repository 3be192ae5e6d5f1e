// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Key } from '@/design/desk';
import classes from './screening.module.css';

const keys = ['J', 'K', 'A', 'R', 'C', 'U', 'N', '/', '?'] as const;

/** All keys of the desk. */
export function KeyList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('screening');
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys')}>
      <dl className={classes.keys}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <Key>{key}</Key>
            </dt>
            <dd>{t(`key_${key === '/' ? 'search' : key === '?' ? 'help' : key}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
