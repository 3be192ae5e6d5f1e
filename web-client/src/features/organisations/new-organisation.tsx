// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { fieldErrors } from '@/lib/field-errors';
import type { Outcome } from '@/lib/user-errors';
import { useOrganisations } from './organisations';

/** Adds an organisation. */
export function NewOrganisation({ onMade }: { onMade: () => void }) {
  const { t } = useTranslation('organisations');
  const { create } = useOrganisations();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], ['name']);
  const send = async () => {
    setBusy(true);
    const answer = await create(name.trim());
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setName('');
    onMade();
  };
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <TextInput
            label={t('name')}
            required
            value={name}
            error={errors.at('name')}
            onChange={(event) => setName(event.target.value)}
          />
          <Refusals errors={errors.elsewhere} />
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
          <Row>
            <Button
              type="submit"
              kind="primary"
              icon="plus"
              busy={busy}
              disabled={name.trim() === ''}
            >
              {t('add')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
