// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The files that wait for a worker.
 *
 * @param waiting those that may be taken now
 * @param postponed those whose last attempt failed and whose next one is put off
 * @param oldestSince when the one was queued that waits longest; null where none does
 */
public record TranscodeQueue(int waiting, int postponed, @Nullable Instant oldestSince) {}
