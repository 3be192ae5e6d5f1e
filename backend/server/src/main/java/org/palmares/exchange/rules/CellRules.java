// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.rules;

import static org.palmares.exchange.ExchangeRefusal.CELL_CONTROL_CHARACTERS;
import static org.palmares.exchange.ExchangeRefusal.CELL_DATE_INVALID;
import static org.palmares.exchange.ExchangeRefusal.CELL_EMAIL_INVALID;
import static org.palmares.exchange.ExchangeRefusal.CELL_LINK_INVALID;
import static org.palmares.exchange.ExchangeRefusal.CELL_NUMBER_INVALID;
import static org.palmares.exchange.ExchangeRefusal.CELL_PHONE_INVALID;
import static org.palmares.exchange.ExchangeRefusal.CELL_REQUIRED;
import static org.palmares.exchange.ExchangeRefusal.CELL_TOO_LONG;

import org.jspecify.annotations.Nullable;
import org.palmares.exchange.Column;
import org.palmares.exchange.ExchangeRefusal;
import org.palmares.exchange.Fault;
import org.palmares.exchange.GridCell;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the cells of a column are read: what is kept, or what is wrong. */
public final class CellRules {

    /** A cell as it is kept, with its fault where it has one. */
    public record Read(String value, @Nullable Fault fault) {}

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{8,15}");
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s/]+\\.[^\\s]+");
    // A spreadsheet that neutralised a formula wrote an apostrophe before it.
    private static final Pattern NEUTRALISED = Pattern.compile("(?s)'[=+\\-@\\t\\r].*");

    private CellRules() {}

    public static Read read(Column column, GridCell cell) {
        if (cell.fault() != null) {
            return new Read(cell.text(), Fault.of(column.id(), cell.fault()));
        }
        String text = plain(cell.text());
        if (text.isEmpty()) {
            return column.required() ? fault(column, "", CELL_REQUIRED) : new Read("", null);
        }
        Read read =
                switch (column.form()) {
                    case TEXT -> new Read(text.replaceAll("\\s+", " "), null);
                    case LINES -> new Read(text, null);
                    case NUMBER -> number(column, text);
                    case DATE -> date(column, text);
                    case PHONE -> phone(column, text, cell.number());
                    case EMAIL ->
                            EMAIL.matcher(text).matches()
                                    ? new Read(text, null)
                                    : fault(column, text, CELL_EMAIL_INVALID);
                    case LIST -> new Read(list(text), null);
                    case LINKS -> links(column, text);
                };
        return read.fault() == null ? bounded(column, read.value()) : read;
    }

    /** The parts of a cell that holds several. */
    public static List<String> parts(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\n"));
    }

    /** NFC, ordinary spaces, nothing around. */
    public static String plain(String text) {
        String clean =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\u00A0\\u2007\\u202F]", " ")
                        .replaceAll("[\\u200B\\uFEFF]", "")
                        .strip();
        return NEUTRALISED.matcher(clean).matches() ? clean.substring(1) : clean;
    }

    private static Read number(Column column, String text) {
        String digits = text.replaceFirst("^(\\d+)[.,]0+$", "$1");
        return digits.matches("\\d{1,9}")
                ? new Read(String.valueOf(Integer.parseInt(digits)), null)
                : fault(column, text, CELL_NUMBER_INVALID);
    }

    private static Read date(Column column, String text) {
        Matcher local = DAY_FIRST.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (local.matches()) {
                return new Read(day(local.group(3), local.group(2), local.group(1)), null);
            }
            if (iso.matches()) {
                return new Read(day(iso.group(1), iso.group(2), iso.group(3)), null);
            }
        } catch (DateTimeException _) {
            // Such as 31/02: said below.
        }
        return fault(column, text, CELL_DATE_INVALID);
    }

    private static String day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    /** A spreadsheet that took a Vietnamese number for a sum dropped its leading zero. */
    private static Read phone(Column column, String text, boolean number) {
        String bare = text.replaceAll("[\\s.()-]", "");
        String whole = number && bare.matches("[1-9]\\d{8}") ? "0" + bare : bare;
        return PHONE.matcher(whole).matches()
                ? new Read(whole, null)
                : fault(column, text, CELL_PHONE_INVALID);
    }

    private static String list(String text) {
        return Arrays.stream(text.split("[;\n]"))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Read links(Column column, String text) {
        String all = list(text.replace(' ', '\n'));
        return all.lines().allMatch(link -> LINK.matcher(link).matches())
                ? new Read(all, null)
                : fault(column, text, CELL_LINK_INVALID);
    }

    private static Read bounded(Column column, String value) {
        if (value.codePointCount(0, value.length()) > column.most()) {
            return new Read(value, Fault.of(column.id(), CELL_TOO_LONG, column.most()));
        }
        boolean hidden =
                value.codePoints()
                        .anyMatch(
                                c ->
                                        c != '\n' && c != '\t' && Character.isISOControl(c)
                                                || c >= 0x202A && c <= 0x202E
                                                || c >= 0x2066 && c <= 0x2069);
        return hidden ? fault(column, value, CELL_CONTROL_CHARACTERS) : new Read(value, null);
    }

    private static Read fault(Column column, String value, ExchangeRefusal code) {
        return new Read(value, Fault.of(column.id(), code));
    }
}
