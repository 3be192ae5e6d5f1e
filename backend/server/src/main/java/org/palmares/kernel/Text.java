// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

import org.jspecify.annotations.Nullable;

/** A text in Vietnamese and, where there is one, in English. */
public record Text(String vi, @Nullable String en) {

    public String in(java.util.Locale locale) {
        return en != null && "en".equals(locale.getLanguage()) ? en : vi;
    }
}
