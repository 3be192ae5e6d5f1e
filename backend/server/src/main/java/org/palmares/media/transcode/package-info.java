// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The worker: claims a job under a lease, checks, probes and transcodes, delivers files. */
@NullMarked
package org.palmares.media.transcode;

import org.jspecify.annotations.NullMarked;
