// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.time.Duration;

/** What the upper room allows for one file. The size is in bytes. */
public record UploadLimits(long maxSize, Duration maxDuration) {}
