// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The files of a contest's page: logos of its organising bodies and the papers by which it is held.
 * It joins what stands on the page with the files themselves, so that contests know nothing of
 * files and files nothing of contests.
 */
@ApplicationModule(allowedDependencies = {"kernel", "account", "contest", "media"})
@NullMarked
package org.palmares.imprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
