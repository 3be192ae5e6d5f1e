// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { fieldErrors, type FieldErrors } from '@/lib/field-errors';
import type { EnumOf } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import classes from './contest-setup.module.css';
import { usePublicPage, type PageContest } from './page-contest';
import { SetupSection } from './section';
import { sent, typed, type TypedText } from './setup-form';

type TypedBody = { role: EnumOf<'BodyRole'>; name: TypedText; link: string };
type TypedDocument = { number: string; issuedOn: string; title: TypedText; link: string };

const roles: EnumOf<'BodyRole'>[] = ['HOST', 'ORGANISER', 'SPONSOR'];

function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return items.map((old, i) => (i === at ? item : old));
}

/** Where to ask, who stands behind the contest, and by which papers it is held. */
export function PageForm({ contest }: { contest: PageContest }) {
  const { t } = useTranslation('contest-setup');
  const { update } = usePublicPage();
  const { page } = contest;
  const [hotline, setHotline] = useState(page.hotline ?? '');
  const [email, setEmail] = useState(page.email ?? '');
  const [bodies, setBodies] = useState<TypedBody[]>(
    page.bodies.map(({ role, name, link }) => ({ role, name: typed(name), link: link ?? '' })),
  );
  const [documents, setDocuments] = useState<TypedDocument[]>(
    page.documents.map(({ title, link, ...rest }) => ({
      ...rest,
      title: typed(title),
      link: link ?? '',
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
  const save = async () => {
    setBusy(true);
    const answer = await update({
      contestId: contest.id,
      hotline,
      email,
      bodies: bodies.map((body) => ({ ...body, name: sent(body.name) })),
      documents: documents.map((paper) => ({ ...paper, title: sent(paper.title) })),
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
      <SetupSection id="bodies" title={t('bodies')}>
        {bodies.map((body, i) => (
          <BodyFields
            key={i}
            body={body}
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
              setBodies([...bodies, { role: 'ORGANISER', name: { vi: '', en: '' }, link: '' }])
            }
          >
            {t('addBody')}
          </Button>
        </Row>
      </SetupSection>
      <SetupSection id="documents" title={t('documents')} hint={t('documentsHint')}>
        {documents.map((paper, i) => (
          <DocumentFields
            key={i}
            paper={paper}
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
                { number: '', issuedOn: '', title: { vi: '', en: '' }, link: '' },
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

type LineProps<Line, Name extends string> = Record<Name, Line> & {
  path: string;
  errors: FieldErrors;
  onChange: (line: Line) => void;
  onRemove: () => void;
};

function BodyFields({ body, path, errors, onChange, onRemove }: LineProps<TypedBody, 'body'>) {
  const { t } = useTranslation('contest-setup');
  const { role, name, link } = body;
  return (
    <div className={classes.line}>
      <div>
        <span className={classes.label} aria-hidden="true">
          {t('bodyRole')}
        </span>
        <SelectField
          label={t('bodyRole')}
          value={role}
          options={roles.map((value) => ({ value, label: t(`bodyRole_${value}`) }))}
          onChange={(event) =>
            onChange({ ...body, role: event.target.value as EnumOf<'BodyRole'> })
          }
        />
      </div>
      <TextInput
        label={t('bodyName')}
        value={name.vi}
        error={errors.at(`${path}.name`, true)}
        onChange={(event) => onChange({ ...body, name: { ...name, vi: event.target.value } })}
      />
      <TextInput
        label={t('inEnglishShort')}
        lang="en"
        value={name.en}
        onChange={(event) => onChange({ ...body, name: { ...name, en: event.target.value } })}
      />
      <TextInput
        label={t('link')}
        type="url"
        placeholder="https://"
        value={link}
        error={errors.at(`${path}.link`)}
        onChange={(event) => onChange({ ...body, link: event.target.value })}
      />
      <Button kind="quiet" icon="close" aria-label={t('removeLine')} onClick={onRemove} />
    </div>
  );
}

function DocumentFields({
  paper,
  path,
  errors,
  onChange,
  onRemove,
}: LineProps<TypedDocument, 'paper'>) {
  const { t } = useTranslation('contest-setup');
  const { number, issuedOn, title, link } = paper;
  return (
    <div className={classes.line}>
      <TextInput
        label={t('documentNumber')}
        placeholder="115/KH-UBND"
        value={number}
        error={errors.at(`${path}.number`)}
        onChange={(event) => onChange({ ...paper, number: event.target.value })}
      />
      <TextInput
        label={t('documentDate')}
        type="date"
        value={issuedOn}
        error={errors.at(`${path}.issuedOn`)}
        onChange={(event) => onChange({ ...paper, issuedOn: event.target.value })}
      />
      <TextInput
        label={t('documentTitle')}
        value={title.vi}
        error={errors.at(`${path}.title`, true)}
        onChange={(event) => onChange({ ...paper, title: { ...title, vi: event.target.value } })}
      />
      <TextInput
        label={t('link')}
        type="url"
        placeholder="https://"
        value={link}
        error={errors.at(`${path}.link`)}
        onChange={(event) => onChange({ ...paper, link: event.target.value })}
      />
      <Button kind="quiet" icon="close" aria-label={t('removeLine')} onClick={onRemove} />
    </div>
  );
}
