// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartView } from './part-view';
import type { ShownPart } from './shown-part';
import classes from './work-view.module.css';

/** A work with all its parts: one is looked at, the others wait in their order. */
export function WorkView({
  parts,
  title,
  timeZone,
  onRefused,
}: {
  parts: readonly ShownPart[];
  title: string;
  timeZone: string;
  /** Asks for a new permission to watch. */
  onRefused?: (() => void) | undefined;
}) {
  const { t } = useTranslation('media');
  const [chosen, setChosen] = useState<string>();
  const at = Math.max(
    0,
    parts.findIndex(({ id }) => id === chosen),
  );
  const part = parts[at];
  if (!part) return null;
  return (
    <div className={classes.work}>
      {parts.length > 1 && (
        <nav aria-label={t('parts')}>
          <ol className={classes.list}>
            {parts.map(({ id, position, title: name, kind }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === part.id ? 'true' : undefined}
                  onClick={() => setChosen(id)}
                >
                  <span className={classes.number}>{position}</span>
                  <span>{name || t(`kind_${kind}`)}</span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {parts.length > 1 && part.title && <h2 className={classes.title}>{part.title}</h2>}
      <PartView key={part.id} part={part} title={title} timeZone={timeZone} onRefused={onRefused} />
    </div>
  );
}
