// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A person who has signed in at least once. */
public record Account(UUID key, String name, @Nullable String email) {}
