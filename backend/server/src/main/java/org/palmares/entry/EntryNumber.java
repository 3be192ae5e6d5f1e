// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short number by which a work is spoken of: {@code MS 045}, "mã số 45". */
public final class EntryNumber {

    private static final Pattern WRITTEN = Pattern.compile("(?:MS)?[ ._-]*0*([1-9][0-9]{0,5})");

    private EntryNumber() {}

    public static String write(int number) {
        return "MS %03d".formatted(number);
    }

    /** Reads what people type: {@code MS 045}, {@code ms045}, {@code 45}. */
    public static OptionalInt read(String typed) {
        Matcher matcher = WRITTEN.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }
}
