// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rhythm of a whole contest, against which one work is looked at: ballots by time, by night, by
 * sign-up and by where they came from. Takes the ballots one by one and keeps none of them: some
 * hundred bytes for each address, and less for the rest.
 */
public final class Rhythm {

    private static final long BIN_SECONDS = 300;
    private static final int SCHOOL_BEGINS = 6;
    private static final int WORK_ENDS = 18;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    final Bins time = new Bins();
    final Bins nights = new Bins();
    final Bins signUps = new Bins();
    final Bins addresses = new Bins();
    final Bins blocks = new Bins();
    final Bins sites = new Bins();
    final Bins domains = new Bins();
    final Bins looks = new Bins();

    private final ZoneId zone;
    private final Thresholds thresholds;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;
    private long ballots;
    private long timed;
    private long fast;

    public Rhythm(ZoneId zone, Thresholds thresholds) {
        this.zone = zone;
        this.thresholds = thresholds;
    }

    public void add(TracedBallot ballot) {
        ballots++;
        first = ballot.at().isBefore(first) ? ballot.at() : first;
        last = ballot.at().isAfter(last) ? ballot.at() : last;
        time.add(bin(ballot));
        if (isNight(ballot)) {
            nights.add(day(ballot));
        }
        if (ballot.isAccountYoungerThan(SignUpWaves.DAY)) {
            signUps.add(SignUpWaves.hour(ballot));
        }
        if (ballot.passAge() != null) {
            timed++;
            fast += ballot.isFasterThan(thresholds.fastSeconds()) ? 1 : 0;
        }
        add(domains, ballot.domain());
        add(looks, ballot.look());
        // At school and at work many share an address, and often a taste.
        if (!isSchoolTime(ballot)) {
            add(addresses, ballot.address());
            add(blocks, ballot.block());
            add(sites, ballot.site());
        }
    }

    private static void add(Bins bins, @Nullable Long key) {
        if (key != null) {
            bins.add(key);
        }
    }

    long ballots() {
        return ballots;
    }

    long timed() {
        return timed;
    }

    long fast() {
        return fast;
    }

    static long bin(TracedBallot ballot) {
        return Math.floorDiv(ballot.at().getEpochSecond(), BIN_SECONDS);
    }

    static int bins(int minutes) {
        return Math.max(1, (int) (minutes * 60L / BIN_SECONDS));
    }

    /** How many bins the vote has taken so far. */
    long spanBins() {
        return ballots == 0
                ? 1
                : 1 + (last.getEpochSecond() - first.getEpochSecond()) / BIN_SECONDS;
    }

    /** How many nights the vote has seen so far, one at least. */
    long spanNights() {
        return ballots == 0 ? 1 : Math.max(1, date(last).toEpochDay() - date(first).toEpochDay());
    }

    boolean isNight(TracedBallot ballot) {
        int hour = ballot.at().atZone(zone).getHour();
        return hour >= thresholds.nightFrom() && hour < thresholds.nightTo();
    }

    long day(TracedBallot ballot) {
        return date(ballot.at()).toEpochDay();
    }

    boolean isSchoolTime(TracedBallot ballot) {
        ZonedDateTime local = ballot.at().atZone(zone);
        return !WEEKEND.contains(local.getDayOfWeek())
                && local.getHour() >= SCHOOL_BEGINS
                && local.getHour() < WORK_ENDS;
    }

    private LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
