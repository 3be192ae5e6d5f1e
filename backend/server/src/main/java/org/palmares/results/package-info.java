// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Publication of what was reviewed: the bundle that anybody can recount first, then the row that
 * points at it. Published versions never change. After it the organisers may have the originals of
 * the works with a place, and who holds a vote's receipt reads whether it is in the count.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "account", "contest", "media", "entry", "voting", "judging"
        })
@NullMarked
package org.palmares.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
