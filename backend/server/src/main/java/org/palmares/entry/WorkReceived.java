// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.UUID;

/** A work was handed in, and its owner holds a receipt; published in the same transaction. */
public record WorkReceived(UUID entry, UUID owner, String number, UUID contest, Receipt receipt) {}
