// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.Window;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.ShortlistConfirmed;
import org.palmares.kernel.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells owners whether their works go on from a preliminary round or stop in it. */
@Component
class ShortlistMail {

    private static final String STOPPED =
            """
            Cuộc thi "%1$s" đã có kết quả vòng %2$s. Tác phẩm %3$s "%4$s" dừng ở vòng này: không vào vòng sau và không có trong bình chọn.

            Tác phẩm vẫn ở trong phòng trưng bày. Trân trọng cảm ơn bạn đã dự thi.
            Trang tác phẩm: %5$s

            ----

            The result of %7$s in "%6$s" is known. Your work %3$s "%4$s" stopped in this round: it takes no part in later rounds and in the public vote.

            It stays in the gallery. Thank you for taking part.
            """;

    private static final String GOES_ON =
            """
            Cuộc thi "%1$s" đã có kết quả vòng %2$s. Tác phẩm %3$s "%4$s" được đi tiếp.

            %8$s
            Trang tác phẩm: %5$s

            ----

            The result of %7$s in "%6$s" is known. Your work %3$s "%4$s" goes on.

            %9$s
            """;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

    private final Contests contests;
    private final Entries entries;
    private final Letters letters;
    private final String baseUrl;

    ShortlistMail(
            Contests contests,
            Entries entries,
            Letters letters,
            @Value("${palmares.base-url}") String baseUrl) {
        this.contests = contests;
        this.entries = entries;
        this.letters = letters;
        this.baseUrl = baseUrl;
    }

    @ApplicationModuleListener
    void on(ShortlistConfirmed confirmed) {
        // A rehearsal may be gone by now.
        contests.byKey(confirmed.contest()).ifPresent(contest -> write(contest, confirmed));
    }

    private void write(Contest contest, ShortlistConfirmed confirmed) {
        Text next = next(contest, confirmed.round());
        accepted(confirmed.goOn())
                .forEach(entry -> write(contest, confirmed.name(), entry, GOES_ON, next));
        accepted(confirmed.stopped())
                .forEach(entry -> write(contest, confirmed.name(), entry, STOPPED, next));
    }

    private List<Entry> accepted(Collection<UUID> works) {
        return entries.byKeys(works).values().stream().filter(Entry::isAccepted).toList();
    }

    private static Text next(Contest contest, int round) {
        PreliminaryRound following = contest.round(round + 1).orElse(null);
        Window window = following == null ? contest.calendar().judging() : following.window();
        String from = time(contest, window.opens());
        String to = time(contest, window.closes());
        return following == null
                ? new Text(
                        "Tiếp theo: chung khảo, %s đến %s, và bình chọn.".formatted(from, to),
                        "Next: the final round, %s to %s, and the public vote.".formatted(from, to))
                : new Text(
                        "Tiếp theo: vòng %s, %s đến %s.".formatted(following.name().vi(), from, to),
                        "Next: %s, %s to %s."
                                .formatted(following.name().in(Locale.ENGLISH), from, to));
    }

    private static String time(Contest contest, Instant instant) {
        return TIME.format(instant.atZone(contest.timeZone()));
    }

    private void write(Contest contest, Text round, Entry entry, String body, Text next) {
        if (entry.owner() == null) {
            return;
        }
        letters.write(
                contest.key(),
                List.of(entry.owner()),
                "Kết quả %s · Result of %s: %s"
                        .formatted(round.vi(), round.in(Locale.ENGLISH), entry.code()),
                body.formatted(
                        contest.name().vi(),
                        round.vi(),
                        entry.code(),
                        entry.title(),
                        baseUrl + "/c/" + contest.slug() + "/e/" + path(entry),
                        contest.name().in(Locale.ENGLISH),
                        round.in(Locale.ENGLISH),
                        next.vi(),
                        next.in(Locale.ENGLISH)));
    }

    private static String path(Entry entry) {
        return String.valueOf(entry.code()).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
