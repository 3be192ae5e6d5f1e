// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import type { IconName } from './icon';
import { toast } from './toast';

/** Copies a text and says so. */
export function CopyButton({
  text,
  label,
  icon = 'copy',
  kind = 'secondary',
}: {
  text: string;
  label?: string;
  icon?: IconName;
  kind?: 'secondary' | 'quiet';
}) {
  const { t } = useTranslation('common');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2500);
    } catch {
      toast(t('copyFailed'), 'danger');
    }
  };
  return (
    <Button kind={kind} size="s" icon={copied ? 'check' : icon} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t('copied') : (label ?? t('copy'))}</span>
    </Button>
  );
}
