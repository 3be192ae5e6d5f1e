// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.time.Instant;
import java.util.UUID;

/** One version of what entrants agree to; versions count from 1 and never change. */
public record Consent(UUID contest, int version, Text text, Instant since) {}
