// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/design/copy-button';
import { Icon } from '@/design/icon';
import { formatBytes, formatDateTime, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './recount-instructions.module.css';

export const RecountFragment = graphql(`
  fragment RecountInstructions on Publication {
    version
    publishedAt
    bundleUrl
    bundleSha256
    bundleSize
    standing {
      digest
    }
  }
`);

/** Everything that a stranger needs to recount the result on their own machine. */
export function RecountInstructions({
  slug,
  publication,
  timeZone,
}: {
  slug: string;
  publication: FragmentOf<typeof RecountFragment>;
  timeZone: string;
}) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const { version, publishedAt, bundleUrl, bundleSha256, bundleSize, standing } = readFragment(
    RecountFragment,
    publication,
  );
  const command = recountCommand(slug, version);
  return (
    <div className={classes.recount}>
      <p>{t('recountIntro')}</p>
      <ol>
        <li>
          <a className={classes.download} href={bundleUrl} download>
            <Icon name="download" />
            {t('downloadBundle', { size: formatBytes(bundleSize, language) })}
          </a>
        </li>
        <li>
          <Digest label={t('bundleDigest')} value={bundleSha256} />
        </li>
        <li>
          <span>{t('recountRun')}</span>
          <div className={classes.command}>
            <code>{command}</code>
            <CopyButton text={command} />
          </div>
        </li>
        <li>
          <Digest label={t('standingDigest')} value={standing.digest} />
        </li>
      </ol>
      <p className={classes.version}>
        {t('version', { version, when: formatDateTime(publishedAt, timeZone, language) })}
      </p>
    </div>
  );
}

/** The exact command for a downloaded bundle, by the name that the server gives the file. */
export function recountCommand(slug: string, version: number): string {
  const file = `palmares-${slug}-v${version}.zip`;
  return `java -jar backend/verifier/target/palmares-verifier.jar recount ${file}`;
}

function Digest({ label, value }: { label: string; value: string }) {
  return (
    <>
      <span>{label}</span>
      <div className={classes.command}>
        <code>{value}</code>
        <CopyButton text={value} />
      </div>
    </>
  );
}
