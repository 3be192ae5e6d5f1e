// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Modal, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { DateTimeField } from '@/design/date-time-field';
import { Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { formatEnd, pick, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import { instantOf, localEndOf } from '@/lib/zone';
import classes from './contest-setup.module.css';
import { PreviewQuery, type Extendable } from './extension';
import { ExtensionPreview } from './extension-preview';

const IntakeExtend = graphql(`
  mutation IntakeExtend($input: IntakeExtendInput!) {
    intakeExtend(input: $input) {
      contest {
        id
        phase
        nextChange
        takesWorks
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

/** Takes works for longer: until when, why, and what becomes of the later phases. */
export function ExtensionDialog({
  contest,
  onClose,
  onExtended,
}: {
  contest: Extendable;
  onClose: () => void;
  onExtended: () => void;
}) {
  const { t } = useTranslation(['contest-setup', 'common']);
  const language = useLanguage();
  const client = useClient();
  const { timeZone } = contest;
  const [categoryId, setCategoryId] = useState('');
  const category = contest.categories.find(({ id }) => id === categoryId);
  const end = category?.intakeCloses ?? contest.calendar.intake.closes;
  const [typed, setTyped] = useState<string>();
  const closes = typed ?? localEndOf(end, timeZone);
  const [move, setMove] = useState(true);
  const [reason, setReason] = useState({ vi: '', en: '' });
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const instant = instantOf(closes, timeZone);
  const asked = typed !== undefined && instant !== null;
  const where = { categoryId: categoryId || null, moveLaterPhases: move };
  const [{ data }] = useQuery({
    query: PreviewQuery,
    variables: { slug: contest.slug, closes: instant ?? end, ...where },
    pause: !asked,
    requestPolicy: 'network-only',
  });
  const preview = asked ? data?.contest?.extensionPreview : undefined;
  const go = async () => {
    if (!instant) return;
    setBusy(true);
    const input = {
      contestId: contest.id,
      closes: instant,
      reason: { vi: reason.vi, en: reason.en || null },
      ...where,
    };
    const answer = outcomeOf(
      await client.mutation(IntakeExtend, { input }).toPromise(),
      (result) => result.intakeExtend,
      (result) => result.intakeExtend.contest,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(t('extendedToast'));
    onExtended();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('extendTitle')}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <p className={classes.hint}>{t('extendHint')}</p>
        <div>
          <span className={classes.label} aria-hidden="true">
            {t('extendFor')}
          </span>
          <SelectField
            label={t('extendFor')}
            value={categoryId}
            options={[
              { value: '', label: t('wholeContest') },
              ...contest.categories.map(({ id, name }) => ({
                value: id,
                label: pick(name, language),
              })),
            ]}
            onChange={(event) => setCategoryId(event.target.value)}
          />
        </div>
        <p>{t('oldEnd', { when: formatEnd(end, timeZone, language) })}</p>
        <DateTimeField
          label={t('newEnd')}
          value={closes}
          end
          timeZone={timeZone}
          onChange={setTyped}
        />
        <Radio.Group
          label={t('laterPhases')}
          value={move ? 'move' : 'refuse'}
          onChange={(value) => setMove(value === 'move')}
        >
          <Stack gap="s">
            <Radio value="move" label={t('laterPhasesMove')} />
            <Radio value="refuse" label={t('laterPhasesRefuse')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('extendReason')}
          description={t('extendReasonHint')}
          required
          autosize
          minRows={2}
          value={reason.vi}
          onChange={(event) => setReason({ ...reason, vi: event.target.value })}
        />
        <Textarea
          label={t('inEnglish', { label: t('extendReason') })}
          lang="en"
          autosize
          minRows={1}
          value={reason.en}
          onChange={(event) => setReason({ ...reason, en: event.target.value })}
        />
        {preview?.calendar && (
          <ExtensionPreview
            contest={contest}
            calendar={preview.calendar}
            rounds={preview.rounds ?? []}
          />
        )}
        {preview && <Refusals errors={preview.userErrors} />}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          <Button
            kind="primary"
            busy={busy}
            disabled={!preview?.calendar || reason.vi.trim() === ''}
            onClick={() => void go()}
          >
            {t('extendConfirm')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}
