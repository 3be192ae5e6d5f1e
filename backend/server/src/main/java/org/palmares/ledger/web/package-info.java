// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The record's files and proofs over HTTP: public, read only. */
@NullMarked
package org.palmares.ledger.web;

import org.jspecify.annotations.NullMarked;
