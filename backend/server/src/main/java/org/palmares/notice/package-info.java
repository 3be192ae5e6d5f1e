// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Mail to people, in Vietnamese and English. Everything works without a mail server: then nothing
 * is sent, and links are copied or shown instead. Nobody depends on this module.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "account", "contest", "entry", "voting", "judging"})
@NullMarked
package org.palmares.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
