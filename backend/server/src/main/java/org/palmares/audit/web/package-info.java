// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The audit as organisers and observers of a contest read it. */
@NullMarked
package org.palmares.audit.web;

import org.jspecify.annotations.NullMarked;
