// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.UUID;

/** Another cut than the round's own, for one category. */
public record CategoryCut(UUID category, RoundCut cut) {}
