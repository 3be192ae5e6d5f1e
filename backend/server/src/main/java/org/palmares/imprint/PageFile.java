// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Media;

import java.util.UUID;

/**
 * A file that was sent for a contest's page, whether it stands there already or not.
 *
 * @param media what became of it so far; null once an unfinished upload was given up
 */
public record PageFile(UUID key, UUID contest, PageFileKind kind, @Nullable Media media) {}
