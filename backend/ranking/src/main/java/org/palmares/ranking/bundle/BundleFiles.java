// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import java.util.List;
import java.util.regex.Pattern;

/** Where everything lies in a bundle. */
final class BundleFiles {

    static final String README = "README.txt";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "signature.json";

    private static final Pattern FIT =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[a-z0-9-]{1,64}){0,3}\\.[a-z]{1,8}");

    private BundleFiles() {}

    /** ASCII, relative, no step upward. */
    static boolean isFitName(String name) {
        return FIT.matcher(name).matches();
    }

    static String entries(String category) {
        return "categories/" + category + "/entries.json";
    }

    static String marks(String category) {
        return "categories/" + category + "/marks.json";
    }

    static String rules(String category) {
        return "categories/" + category + "/rules.json";
    }

    static String standing(String category) {
        return "categories/" + category + "/standing.json";
    }

    static String tally(String category) {
        return "categories/" + category + "/tally.json";
    }

    static List<String> of(String category) {
        return List.of(
                entries(category),
                marks(category),
                rules(category),
                standing(category),
                tally(category));
    }
}
