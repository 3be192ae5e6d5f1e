// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.UUID;

/**
 * Another work that may be the same one.
 *
 * @param same frames or pages that both have
 * @param frames of how many
 */
public record NearWork(UUID entry, int same, int frames) {}
