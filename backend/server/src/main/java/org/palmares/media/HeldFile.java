// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;

/**
 * What an owner has: the file that stands for it, and a newer one that is to take its place once it
 * is READY. A newer one that is refused takes nobody's place.
 *
 * @param standing the newest that is READY; where there is none, the newest of all
 */
public record HeldFile(Media standing, @Nullable Media newer) {}
