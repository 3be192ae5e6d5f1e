// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The tables of uploads, media and transcoding jobs, and the three buckets. */
@NullMarked
package org.palmares.media.store;

import org.jspecify.annotations.NullMarked;
