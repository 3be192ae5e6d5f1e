// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.time.Instant;

/** An address to PUT one part to. */
public record SignedPart(int number, String url, Instant expiresAt) {}
