// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { EnumOf } from '@/lib/graphql';

export type FileKind = EnumOf<'MediaKind'>;

/** What the browser's own dialog offers for each kind of file. */
export const accepted: Record<FileKind, string> = {
  VIDEO: 'video/*,.mkv,.mov,.mp4,.m4v,.avi,.webm,.mts,.m2ts',
  AUDIO: 'audio/*,.mp3,.m4a,.aac,.wav,.flac,.ogg',
  IMAGE: 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif',
  DOCUMENT: 'application/pdf,image/jpeg,image/png,image/heic,image/heif,.heic,.heif',
  CAPTIONS: '.vtt,.srt,text/vtt',
};

const names: Record<FileKind, RegExp> = {
  VIDEO: /\.(mkv|mov|mp4|m4v|avi|webm|m?ts|m2ts)$/i,
  AUDIO: /\.(mp3|m4a|aac|wav|flac|ogg|oga|opus)$/i,
  IMAGE: /\.(jpe?g|png|webp|hei[cf])$/i,
  DOCUMENT: /\.(pdf|jpe?g|png|hei[cf])$/i,
  CAPTIONS: /\.(vtt|srt)$/i,
};

/** Whether a file may be what is expected, by its type and name; the server looks at its bytes. */
export function looksLike(kind: FileKind, file: File): boolean {
  const types: Partial<Record<FileKind, string>> = {
    VIDEO: 'video/',
    AUDIO: 'audio/',
    IMAGE: 'image/',
  };
  const type = types[kind];
  return (type !== undefined && file.type.startsWith(type)) || names[kind].test(file.name);
}
