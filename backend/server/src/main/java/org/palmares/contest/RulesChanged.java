// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.util.UUID;

/** A further version of the locked rules is in force; published within that transaction. */
public record RulesChanged(UUID contest, Text reason) {}
