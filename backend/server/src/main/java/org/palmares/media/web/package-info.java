// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Media in GraphQL; playlists under {@code /play} and published files under {@code /files}. */
@NullMarked
package org.palmares.media.web;

import org.jspecify.annotations.NullMarked;
