// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.WorkKind;
import org.palmares.contest.WorkLimits;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.Aspect;
import org.palmares.media.MediaKind;
import org.palmares.media.UploadLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What a file is to be and how large and long, by what it belongs to and what its category says.
 */
@Component
class FileLimits {

    private static final long MEGABYTE = 1_000_000;

    private final Works works;
    private final Contests contests;
    private final long maxSize;
    private final long maxPictureSize;
    private final Duration maxDuration;

    FileLimits(
            Works works,
            Contests contests,
            @Value("${palmares.entry.max-file-size:4GB}") DataSize maxSize,
            @Value("${palmares.entry.max-picture-size:100MB}") DataSize maxPictureSize,
            @Value("${palmares.entry.max-duration:60m}") Duration maxDuration) {
        this.works = works;
        this.contests = contests;
        this.maxSize = maxSize.toBytes();
        this.maxPictureSize = maxPictureSize.toBytes();
        this.maxDuration = maxDuration;
    }

    /** Refused where the owner is a part that has no file of its own. */
    Outcome<UploadLimits> of(UUID owner, Entry entry) {
        Work work = works.of(entry.key());
        Optional<Part> part = work.part(owner);
        if (part.isPresent()) {
            return part.get().hasOwnFile()
                    ? Outcome.done(limits(part.get().kind(), entry))
                    : Outcome.refused(Refusal.of(CommonRefusal.INVALID).at("ownerId"));
        }
        return work.parts().stream()
                .flatMap(one -> one.companions().stream())
                .filter(one -> one.key().equals(owner))
                .findFirst()
                .map(one -> Outcome.done(limits(one.kind(), entry)))
                .orElseGet(
                        () -> Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("ownerId")));
    }

    /** What a category's own limits allow of a file. */
    UploadLimits declared(WorkLimits limits) {
        return limited(mediaKind(limits.kind()), limits);
    }

    /** What is allowed beside a part. */
    UploadLimits usual(CompanionKind kind) {
        return limits(kind, null);
    }

    private UploadLimits limits(WorkKind kind, Entry entry) {
        return limited(mediaKind(kind), asked(kind, entry));
    }

    private UploadLimits limits(CompanionKind kind, @Nullable Entry entry) {
        return switch (kind) {
            case PICTURE ->
                    limited(MediaKind.IMAGE, entry == null ? null : asked(WorkKind.IMAGE, entry));
            case ORIGINAL_PHOTO, POST_SCREENSHOT -> limited(MediaKind.IMAGE, null);
            case SCRIPT, FORM_SCAN, CONSENT_SCAN, GUARDIAN_CONSENT ->
                    limited(MediaKind.DOCUMENT, null);
            case CAPTIONS -> UploadLimits.captions();
        };
    }

    private static MediaKind mediaKind(WorkKind kind) {
        return switch (kind) {
            case VIDEO -> MediaKind.VIDEO;
            case AUDIO -> MediaKind.AUDIO;
            case DOCUMENT -> MediaKind.DOCUMENT;
            case IMAGE, ARTICLE, LINK -> MediaKind.IMAGE;
        };
    }

    private @Nullable WorkLimits asked(WorkKind kind, Entry entry) {
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        return Drafts.requirements(contest, entry).limits(kind).orElse(null);
    }

    private UploadLimits limited(MediaKind kind, @Nullable WorkLimits asked) {
        WorkLimits limits = asked == null ? WorkLimits.none(WorkKind.VIDEO) : asked;
        long most = kind.isPlayed() ? maxSize : maxPictureSize;
        Integer megabytes = limits.maxMegabytes();
        return new UploadLimits(
                kind,
                megabytes == null ? most : Math.min(most, megabytes * MEGABYTE),
                seconds(limits.minSeconds(), Duration.ZERO),
                seconds(limits.maxSeconds(), maxDuration),
                limits.minShorterSide() == null ? 0 : limits.minShorterSide(),
                limits.aspect() == null ? Aspect.ANY : Aspect.valueOf(limits.aspect().name()),
                limits.maxPages() == null ? UploadLimits.MOST_PAGES : limits.maxPages());
    }

    private static Duration seconds(@Nullable Integer said, Duration otherwise) {
        return said == null ? otherwise : Duration.ofSeconds(said);
    }
}
