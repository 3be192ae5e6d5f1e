// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.contest.CompanionKind;
import org.palmares.contest.CompanionWish;
import org.palmares.contest.Requirements;
import org.palmares.contest.WorkKind;
import org.palmares.contest.WorkLimits;
import org.palmares.entry.Companion;
import org.palmares.entry.Part;
import org.palmares.entry.PublicationRecord;
import org.palmares.entry.Work;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.palmares.media.Media;
import org.palmares.media.MediaKind;
import org.palmares.media.MediaState;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Works and requirements for the tests of the rules. */
final class RuleWorks {

    private RuleWorks() {}

    static Part part(WorkKind kind) {
        return new Part(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                kind,
                "",
                "",
                "",
                PublicationRecord.NONE,
                null,
                List.of());
    }

    static Part titled(Part part, String title) {
        return new Part(
                part.key(),
                part.entry(),
                part.position(),
                part.kind(),
                title,
                part.article(),
                part.link(),
                part.publication(),
                part.snapshot(),
                part.companions());
    }

    static Part linked(Part part, String link) {
        return new Part(
                part.key(),
                part.entry(),
                part.position(),
                part.kind(),
                part.title(),
                part.article(),
                link,
                part.publication(),
                part.snapshot(),
                part.companions());
    }

    static Part published(Part part, String outlet, String day) {
        var record = new PublicationRecord(outlet, day == null ? null : LocalDate.parse(day), "");
        return new Part(
                part.key(),
                part.entry(),
                part.position(),
                part.kind(),
                part.title(),
                part.article(),
                part.link(),
                record,
                part.snapshot(),
                part.companions());
    }

    static Part with(Part part, CompanionKind... kinds) {
        List<Companion> companions =
                IntStream.range(0, kinds.length)
                        .mapToObj(
                                i ->
                                        new Companion(
                                                UUID.randomUUID(), part.key(), kinds[i], i + 1, ""))
                        .toList();
        return new Part(
                part.key(),
                part.entry(),
                part.position(),
                part.kind(),
                part.title(),
                part.article(),
                part.link(),
                part.publication(),
                part.snapshot(),
                companions);
    }

    /** In this order, each with its position. */
    static Work work(Map<UUID, MediaState> states, Part... parts) {
        List<Part> placed =
                IntStream.range(0, parts.length).mapToObj(i -> at(parts[i], i + 1)).toList();
        Map<UUID, Media> files = new HashMap<>();
        states.forEach((owner, state) -> files.put(owner, file(owner, state)));
        return new Work(placed, files);
    }

    static Work work(Part... parts) {
        return work(Map.of(), parts);
    }

    static Requirements asking(int least, int most, WorkKind... kinds) {
        return new Requirements(
                Arrays.stream(kinds).map(WorkLimits::none).toList(),
                null,
                least,
                most,
                false,
                List.of(),
                false,
                null,
                null,
                List.of());
    }

    static Requirements asking(
            boolean links, List<String> hosts, boolean publication, CompanionWish... wishes) {
        return new Requirements(
                List.of(WorkLimits.none(WorkKind.LINK)),
                2,
                1,
                1,
                links,
                hosts,
                publication,
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2026, 11, 15),
                List.of(wishes));
    }

    /** Code, place and whom it names, in Vietnamese. */
    static List<String> said(List<Refusal> refusals) {
        return refusals.stream()
                .map(
                        refusal ->
                                refusal.code()
                                        + " "
                                        + refusal.field()
                                        + (refusal.args().isEmpty()
                                                        || !(refusal.args().getFirst()
                                                                instanceof Text name)
                                                ? ""
                                                : " " + name.vi()))
                .toList();
    }

    private static Part at(Part part, int position) {
        return new Part(
                part.key(),
                part.entry(),
                position,
                part.kind(),
                part.title(),
                part.article(),
                part.link(),
                part.publication(),
                part.snapshot(),
                part.companions());
    }

    private static Media file(UUID owner, MediaState state) {
        return new Media(
                UUID.randomUUID(),
                owner,
                MediaKind.VIDEO,
                state,
                "a.mp4",
                1,
                null,
                0,
                false,
                null,
                null,
                null,
                null,
                true,
                false,
                null,
                null,
                false,
                0);
    }
}
