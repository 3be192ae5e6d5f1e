// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.Desk.codes;

import org.palmares.contest.Calendar;
import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.Window;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the secretariat does with works that come to it, over GraphQL. */
final class PaperStage {

    static final String PHONE = "0912345678";

    final EntryStage stage;
    private final ApplicationContext context;

    PaperStage(ApplicationContext context) {
        this.context = context;
        this.stage = new EntryStage(context);
    }

    /** Brought by hand, now. */
    JsonNode take(Person by, Contest contest, String title) {
        return take(by, contest, title, Map.of("way", "HAND"));
    }

    JsonNode take(Person by, Contest contest, String title, Map<String, ?> delivery) {
        Map<String, Object> input = new HashMap<>(delivery);
        input.put("contestId", GlobalId.of("Contest", contest.key()));
        input.put(
                "work",
                Map.of(
                        "categoryId",
                        GlobalId.of("Category", contest.categories().getFirst().key()),
                        "kind",
                        "VIDEO",
                        "title",
                        title,
                        "author",
                        "Nguyễn Thị Lan",
                        "phone",
                        "091 234 5678"));
        return mutate(
                by,
                "paperTake",
                "entry{id number revision paperNumber paper{number takenAt}} claimCode",
                input);
    }

    /** Taken in, its film there. */
    String taken(Person by, Contest contest, String title) {
        JsonNode taken = take(by, contest, title);
        String id = taken.at("/entry/id").asString();
        stage.film(id, MediaState.READY);
        return id;
    }

    JsonNode offer(Person by, String id) {
        return mutate(
                by,
                "paperOffer",
                "entry{state}",
                Map.of("entryId", id, "revision", revision(by, id), "consent", true));
    }

    int revision(Person by, String id) {
        return by.ask("query($id:ID!){entry(id:$id){revision}}", Map.of("id", id))
                .at("/entry/revision")
                .asInt();
    }

    JsonNode confirm(Person by, String id) {
        return mutate(by, "paperConfirm", "entry{state number}", Map.of("entryId", id));
    }

    JsonNode sendBack(Person by, String id, String reason) {
        return mutate(
                by,
                "paperSendBack",
                "entry{state paper{sentBack}}",
                Map.of("entryId", id, "reason", reason));
    }

    String newCode(Person by, String id) {
        return mutate(by, "claimCodeMake", "claimCode", Map.of("entryId", id))
                .path("claimCode")
                .asString();
    }

    JsonNode look(Person by, String code) {
        return mutate(
                by,
                "claimLook",
                "work{title paperNumber category{name{vi}}}",
                Map.of("code", code));
    }

    JsonNode claim(Person by, String code) {
        return mutate(by, "entryClaim", "entry{id viewerIsOwner state}", Map.of("code", code));
    }

    JsonNode scan(Person by, String id, String kind) {
        return mutate(
                by,
                "companionAdd",
                "entry{parts{companions{id kind}}}",
                Map.of(
                        "partId",
                        GlobalId.of("Part", EntryStage.key(id)),
                        "revision",
                        revision(by, id),
                        "kind",
                        kind));
    }

    JsonNode mutate(Person by, String name, String fields, Map<String, ?> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return by.ask(
                        "mutation($input:%s!){%s(input:$input){%s userErrors{code field}}}"
                                .formatted(type, name, fields),
                        Map.of("input", input))
                .path(name);
    }

    static boolean done(JsonNode payload) {
        return codes(payload).equals(List.of());
    }

    Instant now() {
        return context.getBean(DatabaseClock.class).now();
    }

    /** Intake ended this long ago. */
    void closedSince(Contest contest, Duration ago) {
        Calendar old = stage.contest(contest.key()).calendar();
        move(
                contest,
                new Calendar(
                        new Window(
                                old.intake().opens().minus(Duration.ofDays(30)), now().minus(ago)),
                        old.judging(),
                        old.voting(),
                        old.publication()));
    }

    void move(Contest contest, Calendar calendar) {
        context.getBean(Calendars.class).rehearse(contest.key(), calendar);
    }
}
