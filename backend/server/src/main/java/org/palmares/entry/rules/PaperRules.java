// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.ARRIVAL_IN_THE_FUTURE;
import static org.palmares.entry.EntryRefusal.ARRIVAL_REASON_MISSING;
import static org.palmares.entry.EntryRefusal.ARRIVED_TOO_LATE;
import static org.palmares.entry.EntryRefusal.DELAY_TOO_LONG;
import static org.palmares.entry.EntryRefusal.DESK_CLOSED;
import static org.palmares.entry.EntryRefusal.INTAKE_CLOSED;
import static org.palmares.entry.EntryRefusal.INTAKE_NOT_OPEN_YET;
import static org.palmares.entry.EntryRefusal.POSTMARK_AFTER_ARRIVAL;
import static org.palmares.entry.EntryRefusal.POSTMARK_MISSING;

import org.palmares.contest.Contest;
import org.palmares.contest.PostTerm;
import org.palmares.contest.WindowState;
import org.palmares.entry.Delivery;
import org.palmares.entry.Entry;
import org.palmares.entry.InTime;
import org.palmares.entry.PaperWay;
import org.palmares.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Works that come to the secretariat. What decides is when they came, not when somebody found the
 * time to enter them.
 */
public final class PaperRules {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private PaperRules() {}

    /**
     * When it counts as handed in: a postmark that counts stands for the beginning of its day in
     * the contest's zone, so that the whole last day is in time.
     */
    public static Instant countedAt(Delivery delivery, PostTerm term, ZoneId zone) {
        LocalDate postmark = delivery.postmark();
        return isByPostmark(delivery, term)
                ? Objects.requireNonNull(postmark).atStartOfDay(zone).toInstant()
                : delivery.arrivedAt();
    }

    /** Taking a work in. */
    public static List<Refusal> take(
            Contest contest, UUID category, Delivery delivery, PostTerm term, Instant now) {
        var refusals = new ArrayList<Refusal>(delivered(contest, delivery, now));
        List<Refusal> closed = opened(contest, category, now);
        refusals.addAll(closed);
        if (refusals.isEmpty()) {
            refusals.addAll(inTime(contest, category, delivery, term));
        }
        if (refusals.isEmpty() && !now.isBefore(end(contest, category))) {
            refusals.add(Refusal.of(DESK_CLOSED));
        }
        return refusals;
    }

    private static List<Refusal> delivered(Contest contest, Delivery delivery, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (delivery.arrivedAt().isAfter(now)) {
            refusals.add(Refusal.of(ARRIVAL_IN_THE_FUTURE).at("arrivedAt"));
        } else if (delivery.arrivedAt().isBefore(now) && delivery.reason().isEmpty()) {
            refusals.add(Refusal.of(ARRIVAL_REASON_MISSING).at("reason"));
        }
        LocalDate postmark = delivery.postmark();
        if (delivery.way() == PaperWay.POST && postmark == null) {
            refusals.add(Refusal.of(POSTMARK_MISSING).at("postmark"));
        } else if (postmark != null
                && postmark.isAfter(
                        delivery.arrivedAt().atZone(contest.timeZone()).toLocalDate())) {
            refusals.add(Refusal.of(POSTMARK_AFTER_ARRIVAL).at("postmark"));
        }
        return refusals;
    }

    private static List<Refusal> inTime(
            Contest contest, UUID category, Delivery delivery, PostTerm term) {
        Instant closes = contest.intake(category).closes();
        boolean counted = countedAt(delivery, term, contest.timeZone()).isBefore(closes);
        Instant last =
                isByPostmark(delivery, term) ? closes.plus(Duration.ofDays(term.days())) : closes;
        return counted && delivery.arrivedAt().isBefore(last)
                ? List.of()
                : List.of(Refusal.of(ARRIVED_TOO_LATE));
    }

    /** Completing and handing in what came in time, until a jury round or voting begins. */
    public static List<Refusal> change(Entry entry, Contest contest, Instant now) {
        List<Refusal> closed = opened(contest, entry.category(), now);
        if (!closed.isEmpty()) {
            return closed;
        }
        if (!isInTime(entry, contest)) {
            return List.of(Refusal.of(INTAKE_CLOSED));
        }
        return now.isBefore(end(contest, entry.category()))
                ? List.of()
                : List.of(Refusal.of(DESK_CLOSED));
    }

    /** Waiting for a moment at which it is handed in without a second person. */
    public static List<Refusal> delay(Entry entry, Contest contest, Instant due) {
        Instant end = end(contest, entry.category());
        return due.isBefore(end)
                ? List.of()
                : List.of(Refusal.of(DELAY_TOO_LONG, TIME.format(end.atZone(contest.timeZone()))));
    }

    /** What the receipt says of a work that is handed in after the end of intake. */
    public static Optional<InTime> inTime(
            Entry entry, Contest contest, boolean byPostmark, Instant now) {
        Instant counted = entry.countedAt();
        return counted != null && contest.intake(entry.category()).isClosed(now)
                ? Optional.of(
                        new InTime(
                                byPostmark ? InTime.Proof.POSTMARK : InTime.Proof.ARRIVAL, counted))
                : Optional.empty();
    }

    public static boolean isByPostmark(Delivery delivery, PostTerm term) {
        return delivery.way() == PaperWay.POST
                && term.postmarkCounts()
                && delivery.postmark() != null;
    }

    private static boolean isInTime(Entry entry, Contest contest) {
        Instant counted = entry.countedAt();
        return counted != null && counted.isBefore(contest.intake(entry.category()).closes());
    }

    private static List<Refusal> opened(Contest contest, UUID category, Instant now) {
        return contest.openedAt() == null
                        || contest.intake(category).state(now) == WindowState.UPCOMING
                ? List.of(Refusal.of(INTAKE_NOT_OPEN_YET))
                : List.of();
    }

    /** Never before intake itself ends. */
    private static Instant end(Contest contest, UUID category) {
        Instant closes = contest.intake(category).closes();
        Instant judging =
                contest.rounds().isEmpty()
                        ? contest.calendar().judging().opens()
                        : contest.rounds().getFirst().window().opens();
        Instant voting = contest.calendar().voting().opens();
        Instant first = judging.isBefore(voting) ? judging : voting;
        return first.isBefore(closes) ? closes : first;
    }
}
