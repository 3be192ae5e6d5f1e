// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Cover;

import java.util.UUID;

/**
 * The second set of renditions of one file of a work.
 *
 * @param owner the part or companion that the file belongs to
 * @param coverOwner what the second set belongs to; drawn by chance
 * @param source the file that it was made of; null while there is none to make it of
 */
public record BlindFile(
        UUID owner, UUID entry, UUID coverOwner, @Nullable UUID source, Cover cover) {}
