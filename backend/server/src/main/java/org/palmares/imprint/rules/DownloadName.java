// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint.rules;

import java.text.Normalizer;

/** The name under which a paper is saved: the number on it, in letters that every system takes. */
public final class DownloadName {

    private static final int LONGEST = 60;

    private DownloadName() {}

    /** As {@code 12-KH-UBND.pdf} of {@code 12/KH-UBND}. */
    public static String of(String number) {
        String plain =
                Normalizer.normalize(number, Normalizer.Form.NFD)
                        .replace('\u0111', 'd')
                        .replace('\u0110', 'D')
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        return (cut.isEmpty() ? "document" : cut) + ".pdf";
    }
}
