// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Row, Stack } from '@/design/desk';
import { MoreButton } from '@/design/more-button';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { useFurther } from '@/lib/use-further';
import type { Outcome } from '@/lib/user-errors';
import classes from './contest-setup.module.css';
import {
  MoreWritten,
  usePublicPage,
  type PageContest,
  type WrittenAnnouncement,
} from './page-contest';
import { SetupSection } from './section';
import { sent, typed, type TypedText } from './setup-form';
import { BilingualField } from './text-field';

const fresh = { requestPolicy: 'network-only' } as const;

/** Writes, changes and takes back what everybody reads on the contest page. */
export function AnnouncementsDesk({
  contest,
  onChanged,
}: {
  contest: PageContest;
  onChanged: () => void;
}) {
  const { t } = useTranslation('contest-setup');
  const language = useLanguage();
  const client = useClient();
  const written = useFurther(
    contest.announcements,
    async (after) =>
      (await client.query(MoreWritten, { slug: contest.slug, after }, fresh).toPromise()).data
        ?.contest?.announcements,
  );
  const [editing, setEditing] = useState<WrittenAnnouncement | 'new'>();
  const [leaving, setLeaving] = useState<WrittenAnnouncement>();
  const done = () => {
    setEditing(undefined);
    setLeaving(undefined);
    onChanged();
  };
  return (
    <SetupSection id="announcements" title={t('announcements')} hint={t('announcementsHint')}>
      {editing ? (
        <AnnouncementForm
          key={editing === 'new' ? 'new' : editing.id}
          contestId={contest.id}
          before={editing === 'new' ? null : editing}
          onDone={done}
          onCancel={() => setEditing(undefined)}
        />
      ) : (
        <Row>
          <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
            {t('newAnnouncement')}
          </Button>
        </Row>
      )}
      <ul className={classes.written}>
        {written.nodes.map((node) => (
          <li key={node.id}>
            <span>
              <strong>{pick(node.title, language)}</strong>
              <br />
              <span className={classes.hint}>
                {formatDateTime(node.publishedAt, contest.timeZone, language)}
                {node.pinned && ` · ${t('pinned')}`}
              </span>
            </span>
            <Row>
              <Button size="s" onClick={() => setEditing(node)}>
                {t('changeAnnouncement')}
              </Button>
              <Button size="s" kind="quiet" onClick={() => setLeaving(node)}>
                {t('withdrawAnnouncement')}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
      <MoreButton of={written} />
      {leaving && (
        <WithdrawDialog
          announcement={leaving}
          onDone={done}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </SetupSection>
  );
}

function WithdrawDialog({
  announcement,
  onDone,
  onClose,
}: {
  announcement: WrittenAnnouncement;
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('contest-setup');
  const { withdraw } = usePublicPage();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    setBusy(true);
    const answer = await withdraw(announcement.id);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t('withdrawTitle')}
      confirm={t('withdrawAnnouncement')}
      kind="danger"
      busy={busy}
      onConfirm={() => void go()}
      onClose={onClose}
    >
      <p>{t('withdrawText', { title: announcement.title.vi })}</p>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </ConfirmDialog>
  );
}

function AnnouncementForm({
  contestId,
  before,
  onDone,
  onCancel,
}: {
  contestId: string;
  before: WrittenAnnouncement | null;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('contest-setup');
  const { publish, change } = usePublicPage();
  const empty: TypedText = { vi: '', en: '' };
  const [title, setTitle] = useState(before ? typed(before.title) : empty);
  const [body, setBody] = useState(before ? typed(before.body) : empty);
  const [pinned, setPinned] = useState(before?.pinned ?? false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], ['title', 'body']);
  const save = async () => {
    setBusy(true);
    const words = { title: sent(title), body: sent(body), pinned };
    const answer = await (before
      ? change({ announcementId: before.id, ...words })
      : publish({ contestId, ...words }));
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(t('announced'));
    onDone();
  };
  return (
    <Stack>
      <BilingualField
        label={t('announcementTitle')}
        value={title}
        error={errors.at('title', true)}
        onChange={setTitle}
      />
      <BilingualField
        label={t('announcementBody')}
        hint={t('textsHint')}
        value={body}
        error={errors.at('body', true)}
        rows={5}
        onChange={setBody}
      />
      <Checkbox
        label={t('pin')}
        checked={pinned}
        onChange={(event) => setPinned(event.target.checked)}
      />
      <Refusals errors={errors.elsewhere} />
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      <Row>
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {before ? t('save') : t('publishAnnouncement')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('cancelAnnouncement')}
        </Button>
      </Row>
    </Stack>
  );
}
