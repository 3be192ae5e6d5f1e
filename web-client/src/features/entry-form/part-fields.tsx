// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { ArticleEditor } from './article-editor';
import {
  wantsRecord,
  wished,
  type Asked,
  type CompanionKind,
  type DraftPart,
  type WorkKind,
} from './draft-parts';
import classes from './entry-form.module.css';
import { KeptText } from './kept-text';
import type { PartChange, PartEdits } from './part-edits';

export type FilePlace = (ownerId: string, kind: WorkKind | CompanionKind) => ReactNode;

/** What one part is made of, what stands beside it, and where it was published. */
export function PartFields({
  part,
  asked,
  edits,
  busy,
  looksAtLinks,
  papers,
  file,
  picture,
}: {
  part: DraftPart;
  asked: Asked;
  edits: PartEdits;
  busy: boolean;
  looksAtLinks: boolean;
  /** Whether a paper that a guardian signed may stand beside it. */
  papers: boolean;
  /** The place where a file is chosen and sent. */
  file: FilePlace;
  picture: (id: string, caption: string) => ReactNode;
}) {
  const { t } = useTranslation('entry-form');
  const { id, kind } = part;
  const save = async (change: PartChange) => (await edits.update(id, change)).kind === 'done';
  const record = part.publication ?? { outlet: '', publishedOn: null, place: '' };
  return (
    <Stack>
      {asked.maxParts > 1 && (
        <KeptText
          name={`part-title.${id}`}
          label={t('partTitle')}
          value={part.title}
          onSave={(title) => save({ title })}
        />
      )}
      {(kind === 'VIDEO' || kind === 'AUDIO' || kind === 'DOCUMENT') && file(id, kind)}
      {(kind === 'IMAGE' || kind === 'ARTICLE') && (
        <Pictures part={part} edits={edits} busy={busy} file={file} />
      )}
      {kind === 'ARTICLE' && (
        <ArticleEditor part={part} picture={picture} onSave={(article) => save({ article })} />
      )}
      {(kind === 'LINK' || asked.linksRequired) && (
        <LinkFields
          part={part}
          asked={asked}
          edits={edits}
          busy={busy}
          looksAtLinks={looksAtLinks}
          file={file}
        />
      )}
      {wished(kind, asked).map((wish) => (
        <Beside key={wish.kind} part={part} wish={wish} edits={edits} busy={busy} file={file} />
      ))}
      {papers && (
        <Beside
          part={part}
          wish={{ kind: 'GUARDIAN_CONSENT', required: false }}
          edits={edits}
          busy={busy}
          file={file}
        />
      )}
      {wantsRecord(asked) && (
        <fieldset className={classes.group}>
          <legend>{t('publication')}</legend>
          <Columns>
            <KeptText
              name={`outlet.${id}`}
              label={t('outlet')}
              value={record.outlet}
              onSave={(outlet) => save({ publication: { outlet } })}
            />
            <KeptText
              name={`published.${id}`}
              label={t('publishedOn')}
              type="date"
              value={record.publishedOn ?? ''}
              onSave={(publishedOn) => save({ publication: { publishedOn } })}
            />
            <KeptText
              name={`place.${id}`}
              label={t('place')}
              hint={t('placeHint')}
              value={record.place}
              onSave={(place) => save({ publication: { place } })}
            />
          </Columns>
        </fieldset>
      )}
    </Stack>
  );
}

type BesideProps = { part: DraftPart; edits: PartEdits; busy: boolean; file: FilePlace };

function Pictures({ part, edits, busy, file }: BesideProps) {
  const { t } = useTranslation('entry-form');
  return (
    <fieldset className={classes.group}>
      <legend>{t('pictures')}</legend>
      <Stack>
        {part.pictures.map(({ id, caption }, i) => (
          <div key={id} className={classes.beside}>
            {file(id, 'PICTURE')}
            <KeptText
              name={`caption.${id}`}
              label={t('captionOf', { number: i + 1 })}
              value={caption}
              onSave={async (text) => (await edits.caption(id, text)).kind === 'done'}
            />
            <Row>
              <Button size="s" kind="quiet" onClick={() => void edits.removeBeside(id)}>
                {t('removePicture', { number: i + 1 })}
              </Button>
            </Row>
          </div>
        ))}
        <Row>
          <Button
            size="s"
            icon="plus"
            busy={busy}
            onClick={() => void edits.addBeside(part.id, 'PICTURE')}
          >
            {t('addPicture')}
          </Button>
        </Row>
      </Stack>
    </fieldset>
  );
}

function Beside({
  part,
  wish: { kind, required },
  edits,
  busy,
  file,
}: BesideProps & { wish: { kind: CompanionKind; required: boolean } }) {
  const { t } = useTranslation('entry-form');
  const given = part.companions.filter((one) => one.kind === kind);
  const single = kind === 'SCRIPT' || kind === 'CAPTIONS';
  const more = !single || given.length === 0;
  return (
    <fieldset className={classes.group}>
      <legend>
        {t(`companion_${kind}`)}{' '}
        {kind === 'GUARDIAN_CONSENT' ? t('onPaper') : required ? t('required') : t('welcome')}
      </legend>
      <Stack gap="s">
        {given.map(({ id }) => (
          <div key={id} className={classes.beside}>
            {file(id, kind)}
            <Row>
              <Button size="s" kind="quiet" onClick={() => void edits.removeBeside(id)}>
                {t('removeCompanion')}
              </Button>
            </Row>
          </div>
        ))}
        {more && (
          <Row>
            <Button
              size="s"
              icon="plus"
              busy={busy}
              onClick={() => void edits.addBeside(part.id, kind)}
            >
              {t('addCompanion', { name: t(`companion_${kind}`) })}
            </Button>
          </Row>
        )}
      </Stack>
    </fieldset>
  );
}

function LinkFields({
  part,
  asked,
  looksAtLinks,
  ...rest
}: BesideProps & { asked: Asked; looksAtLinks: boolean }) {
  const { t } = useTranslation('entry-form');
  const { edits, busy } = rest;
  const hosts = asked.linkHosts.join(', ');
  return (
    <Stack gap="s">
      <KeptText
        name={`link.${part.id}`}
        label={t('link')}
        hint={hosts ? t('linkHosts', { hosts }) : t('linkHint')}
        type="url"
        placeholder="https://"
        value={part.link ?? ''}
        onSave={async (link) => (await edits.update(part.id, { link })).kind === 'done'}
      />
      {part.snapshot && (
        <Note tone="success" live={false}>
          {t('snapshotTaken')} <strong>{part.snapshot.title}</strong> ({part.snapshot.site})
        </Note>
      )}
      {looksAtLinks && part.link && (
        <Row>
          <Button size="s" icon="refresh" busy={busy} onClick={() => void edits.look(part.id)}>
            {part.snapshot ? t('lookAgain') : t('look')}
          </Button>
        </Row>
      )}
      {part.kind === 'LINK' && (
        <Beside
          part={part}
          wish={{ kind: 'POST_SCREENSHOT', required: !part.snapshot }}
          {...rest}
        />
      )}
    </Stack>
  );
}
