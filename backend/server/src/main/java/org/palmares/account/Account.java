// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who has signed in at least once. */
public record Account(UUID key, String name, @Nullable String email) {}
