// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Works: drafts kept at every change, authors, uploads within the intake window, submission with
 * consent, short numbers, screening with reasons, withdrawal and disqualification; and who may see
 * or watch which.
 */
@ApplicationModule(allowedDependencies = {"kernel", "account", "contest", "media"})
@NullMarked
package org.palmares.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
