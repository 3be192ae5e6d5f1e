// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.BLACKOUT_DOES_NOT_FIT;
import static org.palmares.entry.EntryRefusal.BLACKOUT_OVER;
import static org.palmares.entry.EntryRefusal.REASON_MISSING;
import static org.palmares.entry.EntryRefusal.TOO_MUCH_BLACKED_OUT;

import org.palmares.contest.Contest;
import org.palmares.entry.HiddenSpot;
import org.palmares.entry.Part;
import org.palmares.entry.ReplacedText;
import org.palmares.entry.Work;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;
import org.palmares.media.Cover;
import org.palmares.media.Media;
import org.palmares.media.MediaKind;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be hidden in a work, and until when. */
public final class BlackoutRules {

    public static final int MOST_SPOTS = 200;
    public static final int MOST_TEXTS = 100;
    public static final int LONGEST_TEXT = 100_000;

    // Shares come from pixels of a screen.
    private static final double SLACK = 0.001;

    private BlackoutRules() {}

    /** Refused as a whole: half of what should be hidden would look like all of it. */
    public static List<Refusal> check(
            Contest contest,
            UUID entry,
            Work work,
            List<HiddenSpot> spots,
            List<ReplacedText> texts,
            String reason) {
        if (contest.publishedAt() != null) {
            return List.of(Refusal.of(BLACKOUT_OVER));
        }
        if (reason.isEmpty()) {
            return List.of(Refusal.of(REASON_MISSING).at("reason"));
        }
        if (spots.size() > MOST_SPOTS || texts.size() > MOST_TEXTS) {
            return List.of(Refusal.of(TOO_MUCH_BLACKED_OUT, MOST_SPOTS, MOST_TEXTS));
        }
        if (texts.stream().anyMatch(text -> text.words().length() > LONGEST_TEXT)) {
            return List.of(Refusal.of(CommonRefusal.TOO_LONG, LONGEST_TEXT).at("texts"));
        }
        boolean fits =
                spots.stream().allMatch(spot -> fits(spot, work))
                        && texts.stream().allMatch(text -> fits(text, entry, work));
        return fits ? List.of() : List.of(Refusal.of(BLACKOUT_DOES_NOT_FIT));
    }

    private static boolean fits(HiddenSpot spot, Work work) {
        Media file = work.file(spot.file());
        if (file == null || !file.state().isSettled()) {
            return false;
        }
        boolean moves = file.kind().isPlayed();
        boolean when = moves ? spot.from() >= 0 && spot.to() > spot.from() : true;
        return when && (spot.sound() ? moves : isPicture(file.kind()) && isInside(spot));
    }

    private static boolean isPicture(MediaKind kind) {
        return kind == MediaKind.VIDEO || kind == MediaKind.IMAGE || kind == MediaKind.DOCUMENT;
    }

    private static boolean isInside(HiddenSpot spot) {
        return spot.page() >= 1
                && spot.x() >= -SLACK
                && spot.y() >= -SLACK
                && spot.width() > 0
                && spot.height() > 0
                && spot.x() + spot.width() <= 1 + SLACK
                && spot.y() + spot.height() <= 1 + SLACK;
    }

    private static boolean fits(ReplacedText text, UUID entry, Work work) {
        return switch (text.text()) {
            case TITLE, DESCRIPTION -> text.of().equals(entry);
            case PART_TITLE, ARTICLE -> work.part(text.of()).isPresent();
            case CAPTION ->
                    work.parts().stream()
                            .flatMap(part -> part.companions().stream())
                            .anyMatch(one -> one.key().equals(text.of()));
        };
    }

    /**
     * What is hidden in one file. What is silent in a film or a sound is left out of its captions,
     * too.
     */
    public static Cover cover(UUID file, Work work, List<HiddenSpot> spots) {
        Media media = work.file(file);
        boolean captions = media != null && media.kind() == MediaKind.CAPTIONS;
        Optional<UUID> part =
                work.parts().stream()
                        .filter(one -> one.owners().anyMatch(file::equals))
                        .map(Part::key)
                        .findFirst();
        UUID heard = captions ? part.orElse(file) : file;
        return new Cover(
                spots.stream()
                        .filter(spot -> spot.file().equals(file) && !spot.sound())
                        .map(BlackoutRules::box)
                        .toList(),
                spots.stream()
                        .filter(spot -> spot.file().equals(heard) && spot.sound())
                        .map(spot -> new Cover.Mute(spot.from(), spot.to()))
                        .toList());
    }

    private static Cover.Box box(HiddenSpot spot) {
        return new Cover.Box(
                spot.page(),
                spot.x(),
                spot.y(),
                spot.width(),
                spot.height(),
                spot.from(),
                spot.to());
    }
}
