// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import type { Further } from '@/lib/use-further';
import { Button } from './button';
import { Row } from './desk';
import { NoAnswer } from './refusals';

/** Shows more of a list, where there is more; says when it did not come. */
export function MoreButton({ of }: { of: Omit<Further<unknown>, 'nodes'> }) {
  const { t } = useTranslation('common');
  return (
    <>
      {of.state === 'failed' && <NoAnswer offline={!navigator.onLine} />}
      {of.hasMore && (
        <Row>
          <Button busy={of.state === 'loading'} onClick={of.more}>
            {t('loadMore')}
          </Button>
        </Row>
      )}
    </>
  );
}
