// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.entry.Blackout;
import org.palmares.entry.BlackoutState;
import org.palmares.entry.Blackouts;
import org.palmares.entry.BlindWorks;
import org.palmares.entry.DeskView;
import org.palmares.entry.Entry;
import org.palmares.entry.HiddenSpot;
import org.palmares.entry.Work;
import org.palmares.entry.WorkOnDesk;
import org.palmares.entry.WorkText;
import org.palmares.entry.Works;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is hidden from jurors, for those at the screening desk. */
@Controller
class BlackoutController {

    private final Blackouts blackouts;
    private final BlindWorks blind;
    private final Works works;
    private final Accounts accounts;

    BlackoutController(Blackouts blackouts, BlindWorks blind, Works works, Accounts accounts) {
        this.blackouts = blackouts;
        this.blind = blind;
        this.works = works;
        this.accounts = accounts;
    }

    /** What a blackout says of a spot, and whether that is a part's own file. */
    record ShownBlackout(Blackout blackout, Work work) {

        public int revision() {
            return blackout.revision();
        }

        public String reason() {
            return blackout.reason();
        }

        public Instant at() {
            return blackout.at();
        }

        public List<ShownSpot> spots() {
            return blackout.spots().stream()
                    .map(spot -> new ShownSpot(id(spot.file()), spot))
                    .toList();
        }

        public List<ShownText> texts() {
            return blackout.texts().stream()
                    .map(one -> new ShownText(one.text(), id(one.of()), one.words()))
                    .toList();
        }

        private String id(UUID key) {
            if (key.equals(blackout.entry()) && work.part(key).isEmpty()) {
                return GlobalId.of("Entry", key);
            }
            return GlobalId.of(work.part(key).isPresent() ? "Part" : "Companion", key);
        }
    }

    record ShownSpot(String fileId, HiddenSpot spot) {

        public boolean sound() {
            return spot.sound();
        }

        public int page() {
            return spot.page();
        }

        public double x() {
            return spot.x();
        }

        public double y() {
            return spot.y();
        }

        public double width() {
            return spot.width();
        }

        public double height() {
            return spot.height();
        }

        public double from() {
            return spot.from();
        }

        public double to() {
            return spot.to();
        }
    }

    record ShownText(WorkText text, String ofId, String words) {}

    /** Works in which nothing was ever hidden are absent. */
    @BatchMapping(typeName = "WorkOnDesk")
    Map<WorkOnDesk, ShownBlackout> blackout(List<WorkOnDesk> asked) {
        Map<UUID, Blackout> found = blackouts.of(keys(asked));
        Map<UUID, Work> held = works.of(found.keySet());
        Map<WorkOnDesk, ShownBlackout> shown = new HashMap<>();
        for (WorkOnDesk work : asked) {
            UUID key = work.entry().key();
            Blackout blackout = found.get(key);
            if (blackout != null) {
                shown.put(work, new ShownBlackout(blackout, held.getOrDefault(key, Work.EMPTY)));
            }
        }
        return shown;
    }

    @BatchMapping(typeName = "WorkOnDesk")
    Map<WorkOnDesk, BlackoutState> blackoutState(List<WorkOnDesk> asked) {
        Map<UUID, BlackoutState> states = blind.states(keys(asked));
        return asked.stream()
                .collect(
                        toMap(
                                work -> work,
                                work -> Objects.requireNonNull(states.get(work.entry().key()))));
    }

    @BatchMapping(typeName = "Blackout")
    Map<ShownBlackout, Optional<String>> by(List<ShownBlackout> asked) {
        Map<UUID, Account> found =
                accounts.byKeys(asked.stream().map(one -> one.blackout().by()).collect(toSet()));
        return asked.stream()
                .collect(
                        toMap(
                                one -> one,
                                one ->
                                        Optional.ofNullable(found.get(one.blackout().by()))
                                                .map(Account::name)));
    }

    @SchemaMapping(typeName = "ScreeningDesk")
    Page<Entry> blackouts(
            DeskView desk, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return blackouts.page(desk, first, Cursors.number(after));
    }

    @MutationMapping
    EntryPayload blackoutSave(@Argument BlackoutInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(),
                key ->
                        blackouts.save(
                                key,
                                input.revision(),
                                input.hidden(),
                                input.words(),
                                input.reason(),
                                viewer));
    }

    private static List<UUID> keys(List<WorkOnDesk> asked) {
        return asked.stream().map(work -> work.entry().key()).distinct().toList();
    }
}
