// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.CompanionWish;
import org.palmares.contest.Contest;
import org.palmares.contest.Members;
import org.palmares.contest.Requirements;
import org.palmares.contest.WorkLimits;
import org.palmares.media.StorageFactor;
import org.palmares.media.StorageSpace;
import org.palmares.media.UploadLimits;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much disk a contest may take, before it opens: works expected × the most that one work may
 * take. That is, of the category that allows most: parts at most × (the largest file of its largest
 * kind + what may stand beside each part), each file with the share that its renditions add ({@link
 * StorageFactor}). An upper bound: works are smaller than their limits.
 */
@Component
public class StorageEstimates {

    /** As many as may be asked about. */
    public static final int MOST_WORKS = 1_000_000;

    /** Pictures of a set, where one part is a set. */
    private static final int PICTURES = 20;

    private final FileLimits limits;
    private final Members members;
    private final StorageSpace space;

    StorageEstimates(FileLimits limits, Members members, StorageSpace space) {
        this.limits = limits;
        this.members = members;
        this.space = space;
    }

    /** For who oversees the contest; empty to others. */
    public Optional<StorageEstimate> of(Contest contest, int works, Viewer viewer) {
        if (!members.oversees(contest.key(), viewer)) {
            return Optional.empty();
        }
        int counted = Math.clamp(works, 0, MOST_WORKS);
        long perWork = contest.categories().stream().mapToLong(this::work).max().orElse(0);
        OptionalLong free = space.free();
        return Optional.of(
                new StorageEstimate(
                        counted,
                        perWork,
                        Math.multiplyExact((long) counted, perWork),
                        free.isPresent() ? free.getAsLong() : null));
    }

    private long work(Category category) {
        Requirements asked = category.requirements();
        long part = asked.kinds().stream().mapToLong(this::part).max().orElse(0);
        long beside = asked.companions().stream().mapToLong(this::companion).sum();
        return asked.maxParts() * (part + beside);
    }

    private long part(WorkLimits kind) {
        long file = whole(limits.declared(kind));
        return switch (kind.kind()) {
            case IMAGE, ARTICLE -> PICTURES * file;
            // The picture of a snapshot.
            case LINK, VIDEO, AUDIO, DOCUMENT -> file;
        };
    }

    private long companion(CompanionWish wish) {
        return wish.kind() == CompanionKind.PICTURE ? 0 : whole(limits.usual(wish.kind()));
    }

    private static long whole(UploadLimits file) {
        return StorageFactor.whole(file.kind(), file.maxSize());
    }
}
