// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** A file that a category wants beside each part that it suits. */
public record CompanionWish(CompanionKind kind, boolean required) {}
