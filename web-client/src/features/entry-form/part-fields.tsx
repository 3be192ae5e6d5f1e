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

type Kind = WorkKind | CompanionKind;

/** The places where files are chosen and sent. */
export type Files = {
  /** Of one file. */
  place: (ownerId: string, kind: Kind) => ReactNode;
  /** Of several, in the order in which they come; only of what each kind takes. */
  drop: (
    kinds: readonly Kind[],
    label: string,
    onFiles: (files: readonly { file: File; kind: Kind }[]) => void,
  ) => ReactNode;
  send: (ownerId: string, file: File) => void;
};

/** What one part is made of, what stands beside it, and where it was published. */
export function PartFields({
  part,
  asked,
  edits,
  busy,
  looksAtLinks,
  papers,
  files,
  picture,
}: {
  part: DraftPart;
  asked: Asked;
  edits: PartEdits;
  busy: boolean;
  looksAtLinks: boolean;
  /** Whether a paper that a guardian signed may stand beside it. */
  papers: boolean;
  files: Files;
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
      {(kind === 'VIDEO' || kind === 'AUDIO' || kind === 'DOCUMENT') && files.place(id, kind)}
      {(kind === 'IMAGE' || kind === 'ARTICLE') && (
        <Pictures part={part} edits={edits} busy={busy} files={files} />
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
          files={files}
        />
      )}
      {wished(kind, asked).map((wish) => (
        <Beside key={wish.kind} part={part} wish={wish} edits={edits} busy={busy} files={files} />
      ))}
      {papers && (
        <Beside
          part={part}
          wish={{ kind: 'GUARDIAN_CONSENT', required: false }}
          edits={edits}
          busy={busy}
          files={files}
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

type BesideProps = { part: DraftPart; edits: PartEdits; busy: boolean; files: Files };

/** Makes room for chosen files behind the others, and sends each to its own place. */
async function sendBeside(
  { part, edits, files }: BesideProps,
  kind: CompanionKind,
  chosen: File[],
) {
  const made = await edits.addBeside(part.id, kind, chosen.length);
  if (made.kind !== 'done') return;
  chosen.forEach((file, at) => {
    const id = made.value[at];
    if (id) files.send(id, file);
  });
}

function Pictures(props: BesideProps) {
  const { t } = useTranslation('entry-form');
  const { part, edits, busy, files } = props;
  const ids = part.pictures.map(({ id }) => id);
  const all = [...ids, ...part.companions.map(({ id }) => id)];
  const up = (at: number) => {
    const order = [...all];
    const [moved] = order.splice(at, 1);
    if (moved) order.splice(at - 1, 0, moved);
    void edits.arrangeBeside(part.id, order);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{t('pictures')}</legend>
      <Stack>
        {part.pictures.map(({ id, caption }, i) => (
          <div key={id} className={classes.beside}>
            <strong>{t('pictureNumber', { number: i + 1 })}</strong>
            {files.place(id, 'PICTURE')}
            <KeptText
              name={`caption.${id}`}
              label={t('captionOf', { number: i + 1 })}
              value={caption}
              onSave={async (text) => (await edits.caption(id, text)).kind === 'done'}
            />
            <Row>
              {i > 0 && (
                <Button size="s" kind="quiet" busy={busy} onClick={() => up(i)}>
                  {t('pictureUp', { number: i + 1 })}
                </Button>
              )}
              <Button size="s" kind="quiet" onClick={() => void edits.removeBeside(id)}>
                {t('removePicture', { number: i + 1 })}
              </Button>
            </Row>
          </div>
        ))}
        {files.drop(
          ['PICTURE'],
          t('addPictures'),
          (chosen) =>
            void sendBeside(
              props,
              'PICTURE',
              chosen.map(({ file }) => file),
            ),
        )}
      </Stack>
    </fieldset>
  );
}

function Beside({
  wish: { kind, required },
  ...props
}: BesideProps & { wish: { kind: CompanionKind; required: boolean } }) {
  const { t } = useTranslation('entry-form');
  const { part, edits, busy, files } = props;
  const given = part.companions.filter((one) => one.kind === kind);
  const single = kind === 'SCRIPT' || kind === 'CAPTIONS';
  const label = t('addCompanion', { name: t(`companion_${kind}`) });
  return (
    <fieldset className={classes.group}>
      <legend>
        {t(`companion_${kind}`)}{' '}
        {kind === 'GUARDIAN_CONSENT' ? t('onPaper') : required ? t('required') : t('welcome')}
      </legend>
      <Stack gap="s">
        {given.map(({ id }) => (
          <div key={id} className={classes.beside}>
            {files.place(id, kind)}
            <Row>
              <Button size="s" kind="quiet" onClick={() => void edits.removeBeside(id)}>
                {t('removeCompanion')}
              </Button>
            </Row>
          </div>
        ))}
        {single && given.length === 0 && (
          <Row>
            <Button
              size="s"
              icon="plus"
              busy={busy}
              onClick={() => void edits.addBeside(part.id, kind)}
            >
              {label}
            </Button>
          </Row>
        )}
        {!single &&
          files.drop(
            [kind],
            label,
            (chosen) =>
              void sendBeside(
                props,
                kind,
                chosen.map(({ file }) => file),
              ),
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
