// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Files in, renditions out: uploads straight to the bucket, the queue of the transcoding workers,
 * and granted, short-lived playback. It knows nothing of contests and decides nothing about who may
 * watch.
 */
@ApplicationModule(allowedDependencies = {"kernel", "account"})
@NullMarked
package org.palmares.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
