// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.WorkLimits;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.UploadLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.UUID;

/** How large and long a file may be, by what it belongs to and what its category says. */
@Component
class FileLimits {

    private static final long MEGABYTE = 1_000_000;

    private final Works works;
    private final Contests contests;
    private final long maxSize;
    private final Duration maxDuration;

    FileLimits(
            Works works,
            Contests contests,
            @Value("${palmares.entry.max-file-size:4GB}") DataSize maxSize,
            @Value("${palmares.entry.max-duration:60m}") Duration maxDuration) {
        this.works = works;
        this.contests = contests;
        this.maxSize = maxSize.toBytes();
        this.maxDuration = maxDuration;
    }

    /** Refused where the owner is a part that has no file of its own. */
    Outcome<UploadLimits> of(UUID owner, Entry entry) {
        Part part = works.of(entry.key()).part(owner).orElse(null);
        if (part != null && !part.hasOwnFile()) {
            return Outcome.refused(Refusal.of(CommonRefusal.INVALID).at("ownerId"));
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        WorkLimits limits =
                part == null
                        ? null
                        : Drafts.requirements(contest, entry).limits(part.kind()).orElse(null);
        Integer megabytes = limits == null ? null : limits.maxMegabytes();
        Integer seconds = limits == null ? null : limits.maxSeconds();
        return Outcome.done(
                new UploadLimits(
                        megabytes == null ? maxSize : Math.min(maxSize, megabytes * MEGABYTE),
                        seconds == null ? maxDuration : Duration.ofSeconds(seconds)));
    }
}
