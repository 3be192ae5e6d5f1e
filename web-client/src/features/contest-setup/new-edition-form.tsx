// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { fieldErrors } from '@/lib/field-errors';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import { CalendarSection } from './calendar-section';
import { nextEdition, type EditionSource } from './next-edition';
import { SetupSection } from './section';
import { inputOf, missingTimes, sent, timeErrors } from './setup-form';
import { BilingualField } from './text-field';

const EditionCreate = graphql(`
  mutation EditionCreate($input: EditionCreateInput!) {
    editionCreate(input: $input) {
      contest {
        id
        slug
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

/** Asks for what differs from the last edition; everything else comes along. */
export function NewEditionForm({
  source,
  onMade,
}: {
  source: EditionSource;
  onMade: (slug: string) => void;
}) {
  const { t } = useTranslation('contest-setup');
  const client = useClient();
  const [wanted, setWanted] = useState(() => nextEdition(source));
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], [
    ...['slug', 'name', 'seriesName', 'number', 'year', 'calendar'],
  ]);
  const { form, seriesName, number, year, copyMembers } = wanted;
  const change = (part: Partial<typeof wanted>) => setWanted((old) => ({ ...old, ...part }));
  const create = async () => {
    const missing = missingTimes(form);
    if (missing.length > 0) {
      setOutcome({ kind: 'refused', errors: timeErrors(missing, t('timeMissing')) });
      return;
    }
    setBusy(true);
    const { calendar } = inputOf(form);
    const input = {
      contestId: source.id,
      slug: form.slug,
      name: sent(form.name),
      seriesName: sent(seriesName),
      number,
      year,
      calendar,
      copyMembers,
    };
    const answer = outcomeOf(
      await client.mutation(EditionCreate, { input }).toPromise(),
      (data) => data.editionCreate,
      (data) => data.editionCreate.contest,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onMade(answer.value.slug);
  };
  return (
    <Stack gap="l">
      <SetupSection id="edition" title={t('edition')} hint={t('newEditionHint')}>
        <BilingualField
          label={t('seriesName')}
          value={seriesName}
          error={errors.at('seriesName', true)}
          onChange={(next) => change({ seriesName: next })}
        />
        <BilingualField
          label={t('name')}
          value={form.name}
          error={errors.at('name', true)}
          onChange={(name) => change({ form: { ...form, name } })}
        />
        <Columns>
          <NumberInput
            label={t('editionNumber')}
            value={number}
            min={1}
            max={500}
            allowDecimal={false}
            error={errors.at('number')}
            onChange={(value) => change({ number: typeof value === 'number' ? value : 0 })}
          />
          <NumberInput
            label={t('editionYear')}
            value={year}
            min={1900}
            max={2200}
            allowDecimal={false}
            error={errors.at('year')}
            onChange={(value) => change({ year: typeof value === 'number' ? value : 0 })}
          />
          <TextInput
            label={t('slug')}
            value={form.slug}
            error={errors.at('slug')}
            onChange={(event) => change({ form: { ...form, slug: event.target.value } })}
          />
        </Columns>
        <Checkbox
          label={t('copyMembers')}
          checked={copyMembers}
          onChange={(event) => change({ copyMembers: event.target.checked })}
        />
      </SetupSection>
      <CalendarSection
        form={form}
        errors={errors}
        locked={false}
        change={(part) => change({ form: { ...form, ...part } })}
      />
      <Refusals errors={outcome?.kind === 'refused' ? outcome.errors : []} title={t('notSaved')} />
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      <Row>
        <Button kind="primary" busy={busy} onClick={() => void create()}>
          {t('createEdition')}
        </Button>
      </Row>
    </Stack>
  );
}
