// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import type { EnumOf } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import classes from './contest-setup.module.css';
import { usePublicPage, type PageContest } from './page-contest';
import {
  BodyFields,
  DocumentFields,
  newLine,
  type TypedBody,
  type TypedDocument,
} from './page-lines';
import { SetupSection } from './section';
import { sent, typed } from './setup-form';

/** Where a line's file is chosen and followed. */
export type PageFilePlace = {
  kind: EnumOf<'PageFileKind'>;
  slot: string;
  fileId: string | null;
  onFile: (fileId: string | null) => void;
};

function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return items.map((old, i) => (i === at ? item : old));
}

/** Where to ask, who stands behind the contest, and by which papers it is held. */
export function PageForm({
  contest,
  file,
}: {
  contest: PageContest;
  file: (place: PageFilePlace) => ReactNode;
}) {
  const { t } = useTranslation('contest-setup');
  const { update } = usePublicPage();
  const { page } = contest;
  const [hotline, setHotline] = useState(page.hotline ?? '');
  const [email, setEmail] = useState(page.email ?? '');
  const [bodies, setBodies] = useState<TypedBody[]>(
    page.bodies.map(({ role, name, link, fileId }) => ({
      ...newLine(),
      role,
      name: typed(name),
      link: link ?? '',
      fileId,
    })),
  );
  const [documents, setDocuments] = useState<TypedDocument[]>(
    page.documents.map(({ title, link, number, issuedOn, fileId }) => ({
      ...newLine(),
      number,
      issuedOn,
      title: typed(title),
      link: link ?? '',
      fileId,
    })),
  );
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], [
    'hotline',
    'email',
    'bodies',
    'documents',
  ]);
  // A file arrives long after it was chosen, when other lines may have changed.
  const logo = (line: string) => (fileId: string | null) =>
    setBodies((now) => now.map((body) => (body.line === line ? { ...body, fileId } : body)));
  const paperFile = (line: string) => (fileId: string | null) =>
    setDocuments((now) => now.map((paper) => (paper.line === line ? { ...paper, fileId } : paper)));
  const save = async () => {
    setBusy(true);
    const answer = await update({
      contestId: contest.id,
      hotline,
      email,
      bodies: bodies.map(({ role, name, link, fileId }) => ({
        role,
        name: sent(name),
        link,
        fileId,
      })),
      documents: documents.map(({ number, issuedOn, title, link, fileId }) => ({
        number,
        issuedOn,
        title: sent(title),
        link,
        fileId,
      })),
    });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') toast(t('saved'));
  };
  return (
    <Stack gap="l">
      <SetupSection id="contact" title={t('contact')}>
        <Columns>
          <TextInput
            label={t('hotline')}
            type="tel"
            value={hotline}
            error={errors.at('hotline')}
            onChange={(event) => setHotline(event.target.value)}
          />
          <TextInput
            label={t('contactEmail')}
            type="email"
            value={email}
            error={errors.at('email')}
            onChange={(event) => setEmail(event.target.value)}
          />
        </Columns>
      </SetupSection>
      <SetupSection id="bodies" title={t('bodies')} hint={t('logoHint')}>
        {bodies.map((body, i) => (
          <BodyFields
            key={body.line}
            body={body}
            file={file({
              kind: 'LOGO',
              slot: body.line,
              fileId: body.fileId,
              onFile: logo(body.line),
            })}
            path={`bodies.${i}`}
            errors={errors}
            onChange={(next) => setBodies(replaced(bodies, i, next))}
            onRemove={() => setBodies(bodies.filter((_, j) => j !== i))}
          />
        ))}
        <Row>
          <Button
            size="s"
            icon="plus"
            onClick={() =>
              setBodies([...bodies, { ...newLine(), role: 'ORGANISER', name: { vi: '', en: '' } }])
            }
          >
            {t('addBody')}
          </Button>
        </Row>
      </SetupSection>
      <SetupSection id="documents" title={t('documents')} hint={t('documentsHint')}>
        {documents.map((paper, i) => (
          <DocumentFields
            key={paper.line}
            paper={paper}
            file={file({
              kind: 'DOCUMENT',
              slot: paper.line,
              fileId: paper.fileId,
              onFile: paperFile(paper.line),
            })}
            path={`documents.${i}`}
            errors={errors}
            onChange={(next) => setDocuments(replaced(documents, i, next))}
            onRemove={() => setDocuments(documents.filter((_, j) => j !== i))}
          />
        ))}
        <Row>
          <Button
            size="s"
            icon="plus"
            onClick={() =>
              setDocuments([
                ...documents,
                { ...newLine(), number: '', issuedOn: '', title: { vi: '', en: '' } },
              ])
            }
          >
            {t('addDocument')}
          </Button>
        </Row>
      </SetupSection>
      <div className={classes.saveBar}>
        <Refusals errors={outcome?.kind === 'refused' ? outcome.errors : []} />
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          <Button kind="primary" busy={busy} onClick={() => void save()}>
            {t('savePage')}
          </Button>
        </Row>
      </div>
    </Stack>
  );
}
