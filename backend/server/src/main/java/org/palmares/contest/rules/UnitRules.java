// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Unit;
import org.palmares.contest.UnitForm;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How units are written and where they may stand. */
public final class UnitRules {

    /** Most units of one contest: lists show the tree as a whole. */
    public static final int MOST = 5_000;

    public static final int CODE = 40;
    public static final int NAME = 200;
    public static final int KIND = 60;
    public static final int WORKS = 10_000;

    private UnitRules() {}

    /** Codes are compared without regard to case. */
    public static String codeKey(String code) {
        return normal(code).toLowerCase(Locale.ROOT);
    }

    /** Texts in NFC without space around, or everything that is wrong with the form. */
    public static Outcome<UnitForm> clean(UnitForm form) {
        var refusals = new ArrayList<Refusal>();
        var clean =
                new UnitForm(
                        form.parent(),
                        text(form.code(), CODE, "code", true, refusals),
                        text(form.name(), NAME, "name", true, refusals),
                        text(form.kind(), KIND, "kind", false, refusals),
                        form.minimum(),
                        form.maximum());
        number(form.minimum(), "minimum", refusals);
        number(form.maximum(), "maximum", refusals);
        if (form.minimum() != null && form.maximum() != null && form.minimum() > form.maximum()) {
            refusals.add(Refusal.of(ContestRefusal.UNIT_QUOTA_REVERSED).at("maximum"));
        }
        return refusals.isEmpty() ? Outcome.done(clean) : Outcome.refused(refusals);
    }

    /** Whether this unit may stand there, among the listed units of its contest. */
    public static List<Refusal> place(UUID key, UnitForm form, List<Unit> listed) {
        var refusals = new ArrayList<Refusal>();
        Map<UUID, Unit> byKey = new HashMap<>();
        listed.forEach(unit -> byKey.put(unit.key(), unit));
        String code = codeKey(form.code());
        if (listed.stream().anyMatch(u -> !u.key().equals(key) && codeKey(u.code()).equals(code))) {
            refusals.add(Refusal.of(ContestRefusal.UNIT_CODE_TAKEN).at("code"));
        }
        UUID parent = form.parent();
        if (parent != null && !byKey.containsKey(parent)) {
            refusals.add(Refusal.of(ContestRefusal.UNIT_PARENT_UNKNOWN).at("parentId"));
        } else if (parent != null && below(key, listed).contains(parent)) {
            refusals.add(Refusal.of(ContestRefusal.UNIT_BELOW_ITSELF).at("parentId"));
        }
        if (!byKey.containsKey(key) && listed.size() >= MOST) {
            refusals.add(Refusal.of(ContestRefusal.TOO_MANY_UNITS, MOST));
        }
        return refusals;
    }

    /** A unit and everything under it. */
    public static Set<UUID> below(UUID top, List<Unit> units) {
        Map<UUID, List<UUID>> children = new HashMap<>();
        for (Unit unit : units) {
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit.key());
            }
        }
        Set<UUID> found = new HashSet<>();
        var open = new ArrayList<UUID>(List.of(top));
        while (!open.isEmpty()) {
            UUID next = open.removeLast();
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** Whether following the parents comes back to where it began. */
    public static boolean hasLoop(UUID from, Map<UUID, UUID> parents) {
        Set<UUID> seen = new HashSet<>();
        UUID at = from;
        while (at != null) {
            if (!seen.add(at)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    private static String text(
            String text, int most, String field, boolean needed, List<Refusal> refusals) {
        String clean = normal(text);
        if (needed && clean.isEmpty()) {
            refusals.add(Refusal.of(CommonRefusal.REQUIRED).at(field));
        } else if (clean.codePointCount(0, clean.length()) > most) {
            refusals.add(Refusal.of(CommonRefusal.TOO_LONG, most).at(field));
        } else if (clean.codePoints().anyMatch(Character::isISOControl)) {
            refusals.add(Refusal.of(CommonRefusal.INVALID).at(field));
        }
        return clean;
    }

    private static void number(@Nullable Integer number, String field, List<Refusal> refusals) {
        if (number != null && (number < 0 || number > WORKS)) {
            refusals.add(Refusal.of(ContestRefusal.UNIT_QUOTA_OUT_OF_RANGE, WORKS).at(field));
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
