// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Decisions about files that need neither clock nor storage: parts, limits, waiting times,
 * playlists.
 */
@NullMarked
package org.palmares.media.rules;

import org.jspecify.annotations.NullMarked;
