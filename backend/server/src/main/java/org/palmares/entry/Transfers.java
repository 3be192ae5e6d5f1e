// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.IntakeGraces;
import org.palmares.entry.rules.GraceRules;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.Arrival;
import org.palmares.media.Arrivals;
import org.palmares.media.Manifest;
import org.palmares.media.Upload;
import org.palmares.media.Uploads;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What was promised of a work's files before the end of intake, and what that allows after it. */
@Component
class Transfers {

    private final Contests contests;
    private final IntakeGraces graces;
    private final Arrivals arrivals;
    private final Uploads uploads;
    private final Works works;
    private final DatabaseClock clock;

    Transfers(
            Contests contests,
            IntakeGraces graces,
            Arrivals arrivals,
            Uploads uploads,
            Works works,
            DatabaseClock clock) {
        this.contests = contests;
        this.graces = graces;
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.works = works;
        this.clock = clock;
    }

    GraceRules rules(Entry entry) {
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        return GraceRules.of(entry, contest, graces.end(contest, entry.category()));
    }

    /** Whether bytes of this transfer are taken now. */
    List<Refusal> bytes(Entry entry, UUID upload) {
        return rules(entry).bytes(arrivals.of(upload).orElse(null), clock.now());
    }

    /** What was received of each file of a work. */
    Collection<Arrival> of(Entry entry) {
        List<UUID> owners = works.of(entry.key()).parts().stream().flatMap(Part::owners).toList();
        return arrivals.latestOf(owners).values();
    }

    /**
     * Begins or resumes an upload after the end of intake: only of what was promised before it, and
     * then bound to it.
     */
    Outcome<Upload> resume(
            Entry entry, UUID owner, String fileName, long size, Supplier<Outcome<Upload>> begin) {
        GraceRules rules = rules(entry);
        Arrival transfer =
                Optional.ofNullable(arrivals.latestOf(List.of(owner)).get(owner))
                        .filter(one -> one.isPromisedBefore(rules.closes()))
                        .orElse(null);
        Manifest manifest = arrivals.manifest(owner, rules.closes()).orElse(null);
        boolean same =
                manifest != null && manifest.size() == size
                        || transfer != null
                                && transfer.receivedAt() == null
                                && transfer.size() == size
                                && transfer.fileName().equals(fileName.strip());
        List<Refusal> refusals =
                rules.begin(transfer != null || manifest != null, same, clock.now());
        return refusals.isEmpty()
                ? begin.get().flatMap(upload -> bound(upload, manifest, rules))
                : Outcome.refused(refusals);
    }

    /** An upload that began only now brings what was announced in time, or nothing. */
    private Outcome<Upload> bound(Upload upload, @Nullable Manifest manifest, GraceRules rules) {
        Arrival begun = arrivals.of(upload.key()).orElse(null);
        if (begun != null && begun.isPromisedBefore(rules.closes())) {
            return Outcome.done(upload);
        }
        if (manifest == null || manifest.size() != upload.size()) {
            uploads.abort(upload.key());
            return Outcome.refused(EntryRefusal.INTAKE_CLOSED);
        }
        arrivals.bind(upload.key(), manifest);
        return Outcome.done(upload);
    }

    /**
     * Keeps which bytes a transfer brings. After the end of intake only one whose first part was
     * there in time still says it.
     */
    Outcome<Arrival> announce(Entry entry, UUID upload, String sha256) {
        List<Refusal> refusals = bytes(entry, upload);
        return refusals.isEmpty() ? arrivals.announce(upload, sha256) : Outcome.refused(refusals);
    }

    Outcome<Arrival> firstPart(Entry entry, UUID upload) {
        List<Refusal> refusals = bytes(entry, upload);
        return refusals.isEmpty() ? arrivals.firstPart(upload) : Outcome.refused(refusals);
    }
}
